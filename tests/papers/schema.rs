//! Holds JSON against `assets/report/document-v1.schema.json`: as much of JSON Schema as that file
//! uses, and a fault where it uses more.

use serde_json::Value;
use tilsyn::report::json_document::SCHEMA;

/// Fails with the first difference.
pub(crate) fn check(value: &Value) {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let found = fault(value, &schema, &schema, "$");
    assert_eq!(found, None);
}

fn fault(value: &Value, schema: &Value, root: &Value, path: &str) -> Option<String> {
    let rules = schema.as_object()?;
    rules.iter().find_map(|(rule, of)| match rule.as_str() {
        "$schema" | "title" | "description" | "$defs" => None,
        "$ref" => {
            let name = of.as_str().unwrap().strip_prefix("#/$defs/").unwrap();
            fault(value, &root["$defs"][name], root, path)
        }
        "const" => (value != of).then(|| format!("{path}: not {of}")),
        "enum" => {
            let known = of.as_array().unwrap();
            (!known.contains(value)).then(|| format!("{path}: none of {of}"))
        }
        "type" => {
            let is_known = match of {
                Value::Array(types) => types.iter().any(|one| is_of(value, one)),
                one => is_of(value, one),
            };
            (!is_known).then(|| format!("{path}: not of type {of}"))
        }
        "required" => {
            let missing = of.as_array().unwrap().iter().find(|name| {
                value[name.as_str().unwrap()].is_null()
                    && value.get(name.as_str().unwrap()).is_none()
            });
            missing.map(|name| format!("{path}: {name} is missing"))
        }
        "additionalProperties" => {
            assert_eq!(*of, Value::Bool(false));
            let known = schema["properties"].as_object().unwrap();
            let own = value.as_object()?;
            let other = own.keys().find(|name| !known.contains_key(*name))?;
            Some(format!("{path}: {other} is not known"))
        }
        "properties" => of.as_object().unwrap().iter().find_map(|(name, below)| {
            fault(value.get(name)?, below, root, &format!("{path}.{name}"))
        }),
        "items" => (0..)
            .zip(value.as_array()?)
            .find_map(|(nth, item): (usize, _)| fault(item, of, root, &format!("{path}[{nth}]"))),
        "oneOf" => {
            let choices = of.as_array().unwrap().iter();
            let fits = choices.filter(|one| fault(value, one, root, path).is_none()).count();
            (fits != 1).then(|| format!("{path}: {fits} forms fit {value}"))
        }
        other => Some(format!("{path}: this test does not know {other}")),
    })
}

fn is_of(value: &Value, kind: &Value) -> bool {
    match kind.as_str().unwrap() {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "null" => value.is_null(),
        _ => false,
    }
}

#[test]
fn the_schema_refuses_what_is_wrong() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let cell = &schema["$defs"]["cell"];
    for (text, is_right) in [
        (r#"{"type":"count","count":3}"#, true),
        (r#"{"type":"count","count":3.5}"#, false),
        (r#"{"type":"share","errors":3}"#, false),
        (r#"{"type":"empty","count":1}"#, false),
        (r#"{"type":"other"}"#, false),
    ] {
        let value: Value = serde_json::from_str(text).unwrap();
        assert_eq!(fault(&value, cell, &schema, "$").is_none(), is_right, "{text}");
    }
}
