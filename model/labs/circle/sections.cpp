// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/labs/circle/sections.h"

namespace hessianlab {

namespace {

CatalogueEntry circleEntry(std::string name, std::string help, std::vector<Parameter> parameters) {
  CatalogueEntry made;
  made.name = made.title = std::move(name);
  made.help = std::move(help);
  made.parameters = std::move(parameters);
  return made;
}

Section boxedSection(CatalogueEntry only, const char* title) {
  const std::string key = only.name;
  Section section = plainSection(key, std::move(only));
  section.box = key;
  section.boxTitle = title;
  return section;
}

Parameter frequency(const char* key, const char* title, const char* sign, int64_t value) {
  return Parameter::integer(key).titled(title).inTables(sign).from(0, 64).startingAt(value).saying(
      "A whole number of periods around the circle.");
}

Parameter amplitude(const char* key, const char* title, const char* sign) {
  return Parameter::number(key).titled(title).inTables(sign).from(0, 4).startingAt(1).saying(
      "How much of this harmonic the target has.");
}

Section dataSection() {
  return boxedSection(
      circleEntry(
          "data", "Points of the circle and the target there.",
          {Parameter::integer("samples")
               .titled("Samples n")
               .inTables("n")
               .from(16, 4096)
               .decades()
               .startingAt(256)
               .saying("How many points the network learns from."),
           Parameter::choice("spacing", {"even", "random"})
               .titled("Spacing")
               .worded({"even", "random"}, "spacing")
               .saying("Points at equal distances, or drawn uniformly with the seed."),
           Parameter::widths("density")
               .titled("Density of the pieces")
               .inTables("density")
               .from(1, 1000)
               .meaningWhenEmpty("the same all around")
               .saying("1, 2, 4: three equal pieces of the circle, the second with twice and "
                       "the third with four times as many points as the first. The bars of "
                       "the tab Circle can be dragged.")
               .onlyWhen("density_formula", ""),
           Parameter::text("density_formula")
               .titled("Density by formula")
               .inTables("density p(θ)")
               .meaningWhenEmpty("pieces")
               .saying("1 + 0.5 cos(2θ): how densely the points lie at the angle θ, instead of in pieces. It is "
                       "written below the plot of the tab Circle.")
               .outOfPanel(),
           Parameter::number("noise").titled("Noise σ").inTables("σ").from(0, 2).startingAt(0).saying(
               "Standard deviation of what is added to the target at each point.")}),
      "Data");
}

Section targetSection() {
  return boxedSection(
      circleEntry(
          "target", "y(θ) = A₁ cos κ₁θ + A₂ cos κ₂θ + A₃ cos κ₃θ",
          {frequency("low", "Low frequency κ₁", "κ₁", 1), frequency("middle", "Middle frequency κ₂", "κ₂", 4),
           frequency("high", "High frequency κ₃", "κ₃", 10), amplitude("low_amplitude", "Amplitude A₁", "A₁"),
           amplitude("middle_amplitude", "Amplitude A₂", "A₂"), amplitude("high_amplitude", "Amplitude A₃", "A₃")}),
      "Target");
}

Section networkSection() {
  return boxedSection(
      circleEntry(
          "network", "Layers of ReLU units; the outer weights are ±1 and stay.",
          {Parameter::integer("pairs")
               .titled("Pairs of units m/2")
               .inTables("m/2")
               .from(1, 20000)
               .decades()
               .startingAt(500)
               .saying("Hidden units, two of each direction with opposite signs, so that the network begins at 0."),
           Parameter::integer("layers").titled("Layers").inTables("layers").from(2, 10).startingAt(2).saying(
               "2: one hidden layer, the network of the paper. More: hidden layers of as many units each, "
               "at most 1000 pairs, whose weights are drawn with the seed."),
           Parameter::number("scale")
               .titled("Scale τ")
               .inTables("τ")
               .from(0.01, 1000)
               .decades()
               .startingAt(10)
               .saying("Length of the inner weights at the start. Large: a step turns no unit and the training is "
                       "that of a fixed kernel. Small: the units move, and low and high frequencies are learned in "
                       "another time."),
           Parameter::choice("directions", {"even", "random"})
               .titled("Directions")
               .worded({"even", "random"}, "directions")
               .saying("Of the units at the start: at equal angles, or drawn uniformly with the seed."),
           Parameter::toggle("bias").titled("Bias").startingAt(true).saying(
               "Each unit learns a bias. Without one, two layers learn no odd frequency but the first.")}),
      "Network");
}

Section descentSection() {
  return boxedSection(
      circleEntry("descent", "Gradient descent on ½ Σ (f − y)² over all samples at once.",
                  {Parameter::number("learning_rate")
                       .titled("Learning rate η")
                       .inTables("η")
                       .from(1e-6, 1)
                       .decades()
                       .startingAt(0.01)
                       .saying("Length of a step relative to the gradient. Beyond about 5.7/n two layers diverge, "
                               "deeper networks sooner.")}),
      "Descent");
}

Section stepsSection() {
  return boxedSection(
      circleEntry("training", "",
                  {Parameter::integer("steps")
                       .titled("Steps")
                       .from(1, 1000000)
                       .decades()
                       .startingAt(2000)
                       .saying("Steps of gradient descent, to the next full report."),
                   Parameter::integer("report_every")
                       .titled("Report every")
                       .from(1, 100000)
                       .decades()
                       .startingAt(20)
                       .saying("Steps between two measurements of the harmonics; they count as one epoch.")
                       .advanced(),
                   Parameter::integer("seed")
                       .titled("Seed")
                       .from(0, 9007199254740992.0)
                       .sliding(0, 999999)
                       .startingAt(1)
                       .saying("Of the random draws.")
                       .outOfPanel()}),
      "Training");
}

}  // namespace

std::vector<Section> circleSections() {
  return {dataSection(), targetSection(), networkSection(), descentSection(), stepsSection()};
}

}  // namespace hessianlab
