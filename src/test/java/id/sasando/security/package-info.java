/** Faults that were published about other systems and could be ours, each kind with a test that would find it here. */
@org.jspecify.annotations.NullMarked
package id.sasando.security;
