// SPDX-License-Identifier: GPL-3.0-or-later
// CIFAR-10 and CIFAR-100: small colour pictures of things.
#include "model/data/sets/cifar_files.h"
#include "model/data/sets/definition.h"
#include "model/data/sets/tensors.h"

namespace hessianlab {

namespace {

const std::vector<std::string>& namesOfCifar10() {
  static const std::vector<std::string> names{"airplane", "automobile", "bird",  "cat",  "deer",
                                              "dog",      "frog",       "horse", "ship", "truck"};
  return names;
}

const std::vector<std::string>& fineNames() {
  static const std::vector<std::string> names{
      "apple",      "aquarium_fish", "baby",         "bear",       "beaver",      "bed",         "bee",
      "beetle",     "bicycle",       "bottle",       "bowl",       "boy",         "bridge",      "bus",
      "butterfly",  "camel",         "can",          "castle",     "caterpillar", "cattle",      "chair",
      "chimpanzee", "clock",         "cloud",        "cockroach",  "couch",       "crab",        "crocodile",
      "cup",        "dinosaur",      "dolphin",      "elephant",   "flatfish",    "forest",      "fox",
      "girl",       "hamster",       "house",        "kangaroo",   "keyboard",    "lamp",        "lawn_mower",
      "leopard",    "lion",          "lizard",       "lobster",    "man",         "maple_tree",  "motorcycle",
      "mountain",   "mouse",         "mushroom",     "oak_tree",   "orange",      "orchid",      "otter",
      "palm_tree",  "pear",          "pickup_truck", "pine_tree",  "plain",       "plate",       "poppy",
      "porcupine",  "possum",        "rabbit",       "raccoon",    "ray",         "road",        "rocket",
      "rose",       "sea",           "seal",         "shark",      "shrew",       "skunk",       "skyscraper",
      "snail",      "snake",         "spider",       "squirrel",   "streetcar",   "sunflower",   "sweet_pepper",
      "table",      "tank",          "telephone",    "television", "tiger",       "tractor",     "train",
      "trout",      "tulip",         "turtle",       "wardrobe",   "whale",       "willow_tree", "wolf",
      "woman",      "worm"};
  return names;
}

const std::vector<std::string>& coarseNames() {
  static const std::vector<std::string> names{"aquatic_mammals",
                                              "fish",
                                              "flowers",
                                              "food_containers",
                                              "fruit_and_vegetables",
                                              "household_electrical_devices",
                                              "household_furniture",
                                              "insects",
                                              "large_carnivores",
                                              "large_man-made_outdoor_things",
                                              "large_natural_outdoor_scenes",
                                              "large_omnivores_and_herbivores",
                                              "medium_mammals",
                                              "non-insect_invertebrates",
                                              "people",
                                              "reptiles",
                                              "small_mammals",
                                              "trees",
                                              "vehicles_1",
                                              "vehicles_2"};
  return names;
}

CatalogueEntry cifarEntry(const char* name, const char* title, const char* help) {
  CatalogueEntry entry;
  entry.name = name;
  entry.title = title;
  entry.help = help;
  entry.traits = {trait::kPictures, trait::kFilled, trait::kColour};
  entry.parameters = fileSettings();
  return entry;
}

// The layout fixes it; the files only have to be there.
SetShape shapeOf(const CifarSet& set, const ParameterSet& settings, const std::vector<std::string>& classes) {
  locateCifar(set, word(settings, "path"));
  return {{kCifarChannels, kCifarSide, kCifarSide}, static_cast<int64_t>(classes.size())};
}

}  // namespace

std::vector<DatasetDefinition> cifarSets() {
  CatalogueEntry ten = cifarEntry(
      "cifar-10", "CIFAR-10", "60 000 colour 32×32 pictures of animals and vehicles in ten classes (Krizhevsky 2009).");
  CatalogueEntry hundred =
      cifarEntry("cifar-100", "CIFAR-100",
                 "60 000 colour 32×32 pictures in a hundred classes, or in twenty coarse ones (Krizhevsky 2009).");
  hundred.parameters.push_back(Parameter::choice("labels", {"fine", "coarse"})
                                   .titled("Labels")
                                   .worded({"fine: 100 classes", "coarse: 20 classes"}, "labels")
                                   .saying("Which of the two labels of each picture is learnt."));
  return {{ten,
           [](const ParameterSet& settings, int64_t) {
             return pictureSet(readCifar(kCifar10Set, word(settings, "path"), namesOfCifar10()), settings);
           },
           [](const ParameterSet& settings) { locateCifar(kCifar10Set, word(settings, "path")); },
           [](const ParameterSet& settings) { return shapeOf(kCifar10Set, settings, namesOfCifar10()); }},
          {hundred,
           [](const ParameterSet& settings, int64_t) {
             const bool fine = word(settings, "labels") == "fine";
             return pictureSet(readCifar(fine ? kCifar100FineSet : kCifar100CoarseSet, word(settings, "path"),
                                         fine ? fineNames() : coarseNames()),
                               settings);
           },
           [](const ParameterSet& settings) { locateCifar(kCifar100FineSet, word(settings, "path")); },
           [](const ParameterSet& settings) {
             return shapeOf(kCifar100FineSet, settings,
                            word(settings, "labels") == "fine" ? fineNames() : coarseNames());
           }}};
}

}  // namespace hessianlab
