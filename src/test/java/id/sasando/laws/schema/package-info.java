/** The database as the laws see it: its catalogues, and the class of each column. */
@org.jspecify.annotations.NullMarked
package id.sasando.laws.schema;
