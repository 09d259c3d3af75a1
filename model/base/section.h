// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a configuration. A section of config.json is one choice out of a catalogue with that entry's settings;
// a lab is a list of sections. What reads, writes or shows a configuration walks these lists and knows no lab.
// Free of Torch and of Qt.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/base/catalogue.h"

namespace hessianlab {

// The chosen entry of a section and its settings.
struct Choice {
  std::string name;  // of the entry; empty in a section that has but one
  ParameterSet parameters;
  bool operator==(const Choice&) const = default;
};

struct Section {
  std::string key;    // "dataset": its name in config.json
  Parameter chooser;  // words for the choice itself; its key is "name", or empty where there is but one entry to take
  Catalogue entries;
  std::string usual;  // the entry that is taken where none is named
  // What is taken instead where a section before it has chosen an entry with this trait.
  std::map<std::string, std::string> usualWith = {};
  bool required = false;                 // a file must name the entry
  Catalogue unlisted = {};               // entries that are read but not offered
  std::vector<std::string> always = {};  // keys that files hold whatever is chosen, used or not, in file order; an
                                         // entry that lacks one takes and keeps its value
  std::string box = {}, boxTitle = {};   // the part of the window's panel that it stands in
  std::string foldTitle = {};            // of the fold for its advanced settings; empty: that of the whole panel

  bool isNamed() const { return !chooser.key.empty(); }
};

// A section whose entry is chosen by name. `choiceNoun` of the chooser, where given, is the word for unknown names.
Section namedSection(std::string key, Parameter chooser, Catalogue entries, std::string usual);

// A section with one entry, which files do not name.
Section plainSection(std::string key, CatalogueEntry entry);

// The entry that a choice of this section names (the usual one where it names none), or nullptr.
const CatalogueEntry* chosenEntry(const Section& section, const std::string& name);

// All that a choice of `entry` may hold, in the order of the file: the keys that are always there, then the entry's
// others.
std::vector<const Parameter*> settingsOf(const Section& section, const CatalogueEntry& entry);

// The one of these called `key`, or nullptr.
const Parameter* findSetting(const Section& section, const CatalogueEntry& entry, const std::string& key);

// The setting belongs to what is chosen and its condition holds, so it has an effect.
bool isUsed(const CatalogueEntry& entry, const Choice& choice, const Parameter& setting);

// `choice` with its name and every setting filled in. InputError on an unknown name or key, a wrong kind, a value out
// of range, or painted points where they do not belong; `prefix` ("config.json: ") begins the message.
Choice complete(const Section& section, Choice choice, const std::string& prefix);

// Chooses another entry: keeps what that one has too, where it may hold the value, and forgets the rest.
Choice changedTo(const Section& section, const Choice& choice, const std::string& name);

// The section called `key`, or nullptr.
const Section* find(const std::vector<Section>& sections, const std::string& key);

}  // namespace hessianlab
