/** Several programs of their own on one external database. */
@org.jspecify.annotations.NullMarked
package id.sasando.journeys.nodes;
