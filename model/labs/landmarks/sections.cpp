// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/labs/landmarks/sections.h"

#include "model/training/settings.h"

namespace hessianlab {

namespace {

Section landmarkBox(const char* key, const char* title, const char* help, std::vector<Parameter> parameters) {
  CatalogueEntry only;
  only.name = only.title = key;
  only.help = help;
  only.parameters = std::move(parameters);
  Section section = plainSection(key, std::move(only));
  section.box = key;
  section.boxTitle = title;
  return section;
}

Parameter howMany(const char* key, const char* title, double least, double most, int64_t value) {
  return Parameter::integer(key).titled(title).from(least, most).decades().startingAt(value);
}

Section faceSection() {
  return landmarkBox(
      "data", "Faces", "Synthetic faces: cartoons made from numbers, with 68 points each.",
      {howMany("samples", "Training faces n", 10, 5000, 300).inTables("n").saying("Pictures with their points."),
       howMany("validation_samples", "Validation faces", 10, 5000, 200)
           .saying("Faces to choose settings by.")
           .advanced(),
       howMany("test_samples", "Test faces", 10, 5000, 500).saying("The same in every run.").advanced(),
       howMany("extra_pictures", "Pictures without points", 0, 20000, 0)
           .inTables("pictures")
           .saying("Unlabelled pictures that the input task learns from as well."),
       howMany("extra_labels", "Points without pictures", 0, 20000, 0)
           .inTables("labels")
           .saying("Sets of points alone that the output task learns from as well."),
       Parameter::number("noise")
           .titled("Noise")
           .from(0, 0.5)
           .startingAt(0.05)
           .saying("Standard deviation of what is added to each pixel, which lies between 0 and 1.")
           .advanced(),
       Parameter::integer("occluder")
           .titled("Occluder (pixels)")
           .from(0, 24)
           .startingAt(10)
           .saying("Side of the grey square that covers a part of each picture; 0: none.")
           .advanced()});
}

Section regressionSection() {
  Parameter hidden = Parameter::widths("hidden")
                         .titled("Hidden layers")
                         .inTables("hidden")
                         .from(1, 1024)
                         .saying(
                             "Widths of the layers between the 1024 pixels and the 136 coordinates, such as 256, "
                             "128, 32.");
  hidden.defaultValue = Widths{256, 128, 32};
  return landmarkBox("network", "Network", "Dense layers from the picture to the points.",
                     {std::move(hidden),
                      Parameter::choice("units", {"sigmoid", "tanh", "relu"})
                          .titled("Units")
                          .worded({"sigmoid", "tanh", "ReLU"}, "units")
                          .saying("Of the first half of the layers; the others are tanh.")
                          .advanced(),
                      Parameter::integer("input_layers")
                          .titled("Layers of the input task")
                          .from(1, 8)
                          .startingAt(1)
                          .saying("How many of the first layers encode the picture for the input task.")
                          .advanced(),
                      Parameter::integer("output_layers")
                          .titled("Layers of the output task")
                          .from(1, 8)
                          .startingAt(1)
                          .saying("How many of the last layers decode the shape for the output task.")
                          .advanced()});
}

Parameter taskWeight(const char* key, const char* title, const char* sign, double value) {
  return Parameter::number(key).titled(title).inTables(sign).from(0, 1000).sliding(0, 100).decades().startingAt(value);
}

Parameter taskEnd(const char* key, const char* title, double value) {
  return Parameter::number(key)
      .titled(title)
      .from(0.01, 10)
      .sliding(0.01, 1)
      .startingAt(value)
      .saying(
          "As a part of the training: where a linear weight reaches 0 and stairs step down to it, and the time in "
          "which an exponential one falls to 37 %.")
      .advanced();
}

Section taskSection() {
  return landmarkBox(
      "tasks", "Auxiliary tasks",
      "Auto-encoders that share layers with the network; the loss of the landmarks has the weight 1.",
      {taskWeight("input_weight", "Input task λ_in", "λ_in", 0)
           .saying("Weight of the task that gives back the picture from the first layers; 0: without it."),
       taskWeight("output_weight", "Output task λ_out", "λ_out", 30)
           .saying("Weight of the task that gives back the shape through the last layers; 0: without it."),
       Parameter::choice("schedule", {"linear", "constant", "exponential", "stairs"})
           .titled("Weights over time")
           .worded({"linear", "constant", "exponential", "stairs"}, "schedule")
           .saying("How both weights change while the network trains."),
       taskEnd("input_until", "Input task until", 0.5), taskEnd("output_until", "Output task until", 0.7),
       Parameter::number("masked")
           .titled("Masked pixels")
           .from(0, 0.9)
           .startingAt(0.2)
           .saying("Share of the pixels that the input task sees as black and has to fill in.")
           .advanced()});
}

// The catalogue's, with a rate that suits a loss that is a mean over 136 coordinates.
Catalogue landmarkOptimizers() {
  Catalogue all = optimizerCatalogue();
  for (CatalogueEntry& entry : all) {
    if (entry.name != "sgd") continue;
    for (Parameter& setting : entry.parameters) {
      if (setting.key == "learning_rate") setting.defaultValue = 0.1;
      if (setting.key == "schedule") setting.defaultValue = std::string("cosine");
    }
  }
  return all;
}

Section landmarkOptimizer() {
  Section section = namedSection("optimizer",
                                 Parameter::choice("name", {})
                                     .titled("Optimiser")
                                     .inTables("optimiser")
                                     .saying("Adam adapts the step of every weight; SGD takes the plain gradient with "
                                             "momentum."),
                                 landmarkOptimizers(), "sgd");
  section.box = "training";
  section.boxTitle = "Training";
  return section;
}

Section landmarkTraining() {
  Section section =
      landmarkBox("training", "Training", "",
                  {Parameter::integer("epochs").titled("Epochs").from(1, 100000).decades().startingAt(200).saying(
                       "How often the whole training set is seen."),
                   Parameter::integer("batch_size")
                       .titled("Batch size")
                       .inTables("batch")
                       .from(1, 5000)
                       .decades()
                       .startingAt(10)
                       .saying("Samples per step. Small batches are noisier and make more steps per epoch."),
                   Parameter::integer("seed")
                       .titled("Seed")
                       .from(0, 9007199254740991.0)
                       .sliding(0, 999999)
                       .startingAt(1)
                       .saying("Of the weights, the training faces and the order of the batches.")
                       .outOfPanel(),
                   Parameter::integer("log_every")
                       .titled("Log every (steps)")
                       .from(1, 1e9)
                       .sliding(1, 100000)
                       .startingAt(10)
                       .saying("Steps between two rows of the metrics file of a run.")
                       .outOfPanel()});
  return section;
}

}  // namespace

std::vector<Section> landmarkSections() {
  return {faceSection(), regressionSection(), taskSection(), landmarkOptimizer(), landmarkTraining()};
}

}  // namespace hessianlab
