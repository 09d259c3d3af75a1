// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/run_facts.h"

#include "ui/words/config_access.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

class Collector {
 public:
  void add(const std::string& name, RunFact value) {
    if (!name.empty()) facts_.values[lowerCase(name)].push_back(std::move(value));
  }
  void addSettings(const ExperimentConfig& config, const Catalogues& catalogues) {
    for (const Section& section : catalogues.sections(config.lab)) {
      const auto chosen = config.sections.find(section.key);
      const CatalogueEntry* entry =
          chosen == config.sections.end() ? nullptr : chosenEntry(section, chosen->second.name);
      if (!entry) continue;
      if (section.isNamed())
        for (const std::string& name : {section.key, section.chooser.title})
          for (const std::string& value : {entry->name, entry->title}) add(name, value);
      words_ << QString::fromStdString(entry->title) << engineText(entry->title);
      for (const Parameter* setting : settingsOf(section, *entry)) {
        const auto value = chosen->second.parameters.find(setting->key);
        if (value == chosen->second.parameters.end() || !isUsed(*entry, chosen->second, *setting)) continue;
        for (const std::string& name :
             {setting->key, setting->title, setting->shortTitle, section.key + '.' + setting->key})
          add(name, factOf(value->second));
      }
    }
  }
  RunFacts done(const Run& run) {
    words_ << run.name << run.notes << run.tags.join(u' ') << run.problem;
    facts_.words = words_.join(u' ').toStdString();
    return std::move(facts_);
  }

 private:
  static RunFact factOf(const ParameterValue& value) {
    if (const double* number = std::get_if<double>(&value)) return *number;
    return displayText(value).toStdString();
  }

  RunFacts facts_;
  QStringList words_;
};

}  // namespace

RunFacts factsOf(const Run& run, const Catalogues& catalogues) {
  Collector facts;
  facts.add("name", run.name.toStdString());
  facts.add("notes", run.notes.toStdString());
  for (const QString& tag : run.tags) facts.add("tag", tag.toStdString());
  facts.add("state",
            run.live || run.status.isEmpty() ? std::string(toString(run.progress.state)) : run.status.toStdString());
  if (!run.problem.isEmpty()) return facts.done(run);
  facts.add("lab", run.config.lab);
  facts.add("epoch", run.progress.epoch);
  facts.add("step", static_cast<double>(run.progress.step));
  facts.addSettings(run.config, catalogues);
  const MetricList& metrics = run.records.metrics();
  for (const Metric& metric : metrics.all())
    if (const auto last = run.records.last(metrics.place(metric.key))) facts.add(metric.key, *last);
  for (const MetricColumn& column : metrics.table()) {
    const MetricPlace place = metrics.place(column.metric);
    if (const auto value = column.best ? run.records.best(place) : run.records.last(place))
      facts.add(column.title, *value);
  }
  return facts.done(run);
}

}  // namespace hessianlab
