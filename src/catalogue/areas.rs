//! Which words in a case type (da: *sagstype*), a target group (da: *målgruppe*) or the name of a team
//! point to which case area (da: *sagsområde*).

use serde::Deserialize;

/// The words of every area.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AreaWords {
    area: Vec<Area>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Area {
    id: String,
    words: Vec<String>,
}

impl AreaWords {
    /// Those that come with the program.
    ///
    /// # Errors
    /// When the file is not of the form; a test sees to that.
    pub fn built_in() -> Result<Self, toml::de::Error> {
        toml::from_str(include_str!("../../assets/areas.toml"))
    }

    /// The first area with a word that occurs in the text.
    pub fn area_of(&self, text: &str) -> Option<&str> {
        let text = text.to_lowercase();
        let occurs = |area: &&Area| area.words.iter().any(|word| text.contains(word.as_str()));
        self.area.iter().find(occurs).map(|area| area.id.as_str())
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test may fail loudly")]
    use super::*;

    #[test]
    fn case_types_find_their_area() {
        let words = AreaWords::built_in().unwrap();
        assert_eq!(words.area_of("Sygedagpenge, løbende"), Some("syg"));
        assert_eq!(words.area_of("KONTANTHJÆLP"), Some("yds"));
        assert_eq!(words.area_of("Byggesag"), None);
    }
}
