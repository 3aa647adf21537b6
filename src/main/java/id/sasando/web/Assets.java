package id.sasando.web;

import java.io.IOException;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** Where the built stylesheets, scripts and pictures lie: names with a hash, so that browsers keep them for a year. */
@Component
public class Assets {
    private final Properties paths;

    public Assets() throws IOException {
        this.paths = PropertiesLoaderUtils.loadProperties(new ClassPathResource("assets.properties"));
    }

    /** @throws IllegalArgumentException if no such file was built */
    public String path(String name) {
        var path = paths.getProperty(name);
        if (path == null) throw new IllegalArgumentException("no asset " + name);
        return path;
    }
}
