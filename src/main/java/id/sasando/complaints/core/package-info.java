/**
 * The case as a value: its states, its one table of transitions, and who may see how much of it. No SQL, no Spring.
 *
 * <p>With {@code store} the only inner package whose types are public; other modules cannot reach either.
 */
@NullMarked
package id.sasando.complaints.core;

import org.jspecify.annotations.NullMarked;
