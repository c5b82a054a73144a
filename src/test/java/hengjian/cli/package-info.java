/** The command line, run inside the test. */
package hengjian.cli;
