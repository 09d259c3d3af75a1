// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/labs/classifier_sections.h"

#include "model/training/settings.h"

namespace hessianlab {

namespace {

// `always`: files of format 1 hold these keys whatever is chosen; what is added later belongs to its entry alone.
Section datasetSection(Catalogue datasets) {
  Section section = namedSection("dataset",
                                 Parameter::choice("name", {})
                                     .titled("Data set")
                                     .inTables("data")
                                     .worded({}, "data set")
                                     .saying("What the network learns."),
                                 std::move(datasets), "fashion-mnist");
  section.required = true;
  section.always = {"path", "train_samples", "test_samples", "noise", "points"};
  section.box = "data";
  section.boxTitle = "Data";
  return section;
}

Section architectureSection(Catalogue architectures) {
  Section section = namedSection("architecture",
                                 Parameter::choice("name", {})
                                     .titled("Network")
                                     .inTables("network")
                                     .worded({}, "architecture")
                                     .saying("Which layers the network has."),
                                 std::move(architectures), "cnn-small");
  section.usualWith = {{trait::kColour, "resnet-small"}, {trait::kTable, "mlp"}};
  CatalogueEntry imported;  // a network made elsewhere
  imported.name = imported.title = "imported";
  imported.parameters = {
      Parameter::text("layers").titled("Layers").saying("The operations of the network, as JSON.").outOfPanel()};
  CatalogueEntry own;  // put together in the window, or written
  own.name = "custom";
  own.title = "Own layers";
  own.help = "Operations that you put together: Edit layers … shows them.";
  own.parameters = {
      Parameter::text("layers").titled("Layers").saying("The operations of the network, as a JSON list.").outOfPanel()};
  section.unlisted = {imported, own};
  section.always = {"activation", "beta", "hidden"};
  section.box = "network";
  section.boxTitle = "Network";
  return section;
}

Section regularizerSection(Catalogue regularizers) {
  Section section = namedSection("regularizer",
                                 Parameter::choice("name", {})
                                     .titled("Regularizer")
                                     .inTables("regularizer")
                                     .worded({}, "regularizer")
                                     .saying("What the loss is penalised by."),
                                 std::move(regularizers), "hessian-norm");
  section.box = "regularizer";
  section.boxTitle = "Regularizer";
  section.foldTitle = "More of this regularizer";
  return section;
}

Section optimizerSection() {
  Section section = namedSection(
      "optimizer",
      Parameter::choice("name", {})
          .titled("Optimiser")
          .inTables("optimiser")
          .saying("Adam adapts the step of every weight; SGD takes the plain gradient with momentum; AdaDelta needs no "
                  "learning rate."),
      optimizerCatalogue(), "adam");
  section.always = {"learning_rate", "weight_decay", "momentum", "schedule"};
  section.box = "training";
  section.boxTitle = "Training";
  return section;
}

Section trainingSection() {
  Section section = plainSection("training", trainingEntry());
  section.box = "training";
  section.boxTitle = "Training";
  return section;
}

}  // namespace

LabSections classifierSections(Catalogue datasets, Catalogue architectures, Catalogue regularizers) {
  LabSections lab;
  lab.entry.name = "classifier";
  lab.entry.title = "Classifier";
  lab.entry.help = "A network learns to tell classes apart, with a penalty on the curvature of its loss or another.";
  lab.sections = {datasetSection(std::move(datasets)), architectureSection(std::move(architectures)),
                  regularizerSection(std::move(regularizers)), optimizerSection(), trainingSection()};
  return lab;
}

}  // namespace hessianlab
