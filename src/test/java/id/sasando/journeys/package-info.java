/** Stories that cross all layers. */
@org.jspecify.annotations.NullMarked
package id.sasando.journeys;
