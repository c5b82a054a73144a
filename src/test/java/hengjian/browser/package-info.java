/** Tests of the packaged program in a real browser. */
package hengjian.browser;
