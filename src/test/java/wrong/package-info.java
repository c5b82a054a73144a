/** Classes that break the house plan, for the test that it notices. */
package wrong;
