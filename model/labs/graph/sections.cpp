// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/labs/graph/sections.h"

#include "model/labs/graph/data.h"
#include "model/labs/graph/network.h"
#include "model/labs/graph/penalty.h"

namespace hessianlab {

namespace {

Section chosenSection(const char* key, const char* title, const char* noun, const char* help, Catalogue entries,
                      const char* usual) {
  Section section =
      namedSection(key, Parameter::choice("name", {}).titled(title).inTables(key).worded({}, noun).saying(help),
                   std::move(entries), usual);
  section.box = key;
  section.boxTitle = title;
  return section;
}

Section graphTrainingSection() {
  CatalogueEntry entry;
  entry.name = entry.title = "training";
  entry.help = "Adam on the loss of all labelled nodes at once; an epoch is one step.";
  entry.parameters = {
      Parameter::integer("epochs").titled("Epochs").from(1, 100000).sliding(1, 10000).decades().startingAt(300).saying(
          "Steps of the training, at most."),
      Parameter::number("learning_rate")
          .titled("Learning rate")
          .from(1e-9, 100)
          .sliding(1e-4, 1)
          .decades()
          .startingAt(0.01)
          .saying("How far each step moves the weights. Too large diverges, too small is slow."),
      Parameter::number("weight_decay")
          .titled("Weight decay")
          .from(0, 100)
          .sliding(0, 0.1)
          .decades()
          .startingAt(5e-4)
          .saying("Pulls all weights towards zero at each step; 0 switches it off.")
          .advanced(),
      Parameter::integer("patience")
          .titled("Patience")
          .from(0, 100000)
          .sliding(0, 1000)
          .meaningWhenEmpty("never")
          .startingAt(0)
          .saying("Ends the training after so many epochs in which the validation accuracy did not reach its best; 0: "
                  "it goes on to the end.")
          .advanced(),
      Parameter::integer("seed")
          .titled("Seed")
          .from(0, 9007199254740992.0)
          .sliding(0, 999999)
          .startingAt(1)
          .saying("Of the weights at the start and of the dropout.")
          .outOfPanel()};
  Section section = plainSection("training", std::move(entry));
  section.box = "training";
  section.boxTitle = "Training";
  return section;
}

}  // namespace

std::vector<Section> graphSections() {
  return {chosenSection("data", "Graph", "graph", "Whose nodes are told apart.", graphDataCatalogue(), "blocks"),
          chosenSection("network", "Network", "network", "How a node's answer is computed.", graphNetworkCatalogue(),
                        "gcn"),
          chosenSection("penalty", "Penalty", "penalty", "What the loss is penalised by.", graphPenaltyCatalogue(),
                        "p-reg"),
          graphTrainingSection()};
}

}  // namespace hessianlab
