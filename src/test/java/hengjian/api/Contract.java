package hengjian.api;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Whether an answer is as the OpenAPI description says: every property declared, every value of its type. */
record Contract(JsonNode description) {

    List<String> breaches(JsonNode schema, JsonNode value, String where) {
        List<String> breaches = new ArrayList<>();
        check(resolved(schema), value, where, breaches);
        return breaches;
    }

    private void check(JsonNode schema, JsonNode value, String where, List<String> breaches) {
        if (value.isNull()) {
            return;
        }
        String type = schema.path("type").isArray()
                ? schema.get("type").get(0).asString()
                : schema.path("type").asString("object");
        boolean fits =
                switch (type) {
                    case "object" -> value.isObject();
                    case "array" -> value.isArray();
                    case "string" -> value.isString();
                    case "integer" -> value.isIntegralNumber();
                    case "number" -> value.isNumber();
                    case "boolean" -> value.isBoolean();
                    default -> false;
                };
        if (!fits) {
            breaches.add(where + " is no " + type + ": " + value);
        } else if (value.isObject()) {
            value.propertyStream()
                    .forEach(property -> property(schema, property.getKey(), property.getValue(), where, breaches));
        } else if (value.isArray()) {
            JsonNode items = resolved(schema.get("items"));
            value.valueStream().forEach(item -> check(items, item, where + "[]", breaches));
        }
    }

    private void property(JsonNode schema, String name, JsonNode value, String where, List<String> breaches) {
        JsonNode declared = schema.path("properties").path(name);
        if (declared.isMissingNode()) {
            breaches.add(where + "." + name + " is not described");
        } else {
            check(resolved(declared), value, where + "." + name, breaches);
        }
    }

    private JsonNode resolved(JsonNode schema) {
        if (!schema.has("$ref")) {
            return schema;
        }
        String name = schema.get("$ref").asString();
        return description.get("components").get("schemas").get(name.substring(name.lastIndexOf('/') + 1));
    }
}
