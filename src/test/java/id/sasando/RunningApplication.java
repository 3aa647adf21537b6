package id.sasando;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application with real parts, on a random port. Page, journey and browser tests share this one context, so
 * that it starts once.
 */
@SpringBootTest(classes = App.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = InstallationProperties.class)
public abstract class RunningApplication {}
