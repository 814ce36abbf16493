package dev.steadystate.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Reads JSON and YAML that conforms to a schema of the test resources, and fails with what does not. */
final class Schemas {
    private Schemas() {}

    static JsonNode json(String text, String schema) {
        return conforming(new ObjectMapper(), text, schema);
    }

    static JsonNode yaml(String text, String schema) {
        return conforming(new YAMLMapper(), text, schema);
    }

    private static JsonNode conforming(ObjectMapper mapper, String text, String schema) {
        try (InputStream in = Objects.requireNonNull(Schemas.class.getResourceAsStream("/schemas/" + schema))) {
            JsonNode node = mapper.readTree(text);
            assertThat(JsonSchemaFactory.getInstance(VersionFlag.V202012)
                            .getSchema(in)
                            .validate(node))
                    .as(text)
                    .isEmpty();
            return node;
        } catch (JsonProcessingException failure) {
            throw new AssertionError(text, failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
