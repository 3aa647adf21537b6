/** Invents the story: people, complaints and what becomes of them. No Spring, no SQL, no clock. */
@NullMarked
package id.sasando.demo.story;

import org.jspecify.annotations.NullMarked;
