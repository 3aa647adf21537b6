/** The order and choice of tests that {@code ./sasando test} asks for. */
@org.jspecify.annotations.NullMarked
package id.sasando.stages;
