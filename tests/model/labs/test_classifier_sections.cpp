// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of the classifier as they are described: words for each, ranges that hold each other, and the keys that
// every file has.
#include <QtTest>
#include <algorithm>

#include "model/attacks/catalogue.h"
#include "model/runs/catalogues.h"
#include "regularizers/catalogue.h"
#include "tests/support/message_of.h"

using namespace hessianlab;

class TestClassifierSections : public QObject {
  Q_OBJECT

  const Catalogues catalogues_ = allCatalogues(*regularizerCatalogue());
  const ExperimentConfig usual_ = validated({}, catalogues_, "");

  const std::vector<Section>& sections() const { return catalogues_.sections("classifier"); }

 private Q_SLOTS:
  void theSectionsOfAFile() {
    QStringList keys;
    for (const Section& section : sections()) keys << QString::fromStdString(section.key);
    QCOMPARE(keys.join(u' '), QStringLiteral("dataset architecture regularizer optimizer training"));
    QCOMPARE(usual_["dataset"].name, std::string("fashion-mnist"));
    QCOMPARE(usual_["architecture"].name, std::string("cnn-small"));
    QCOMPARE(usual_["regularizer"].name, std::string("hessian-norm"));
    QCOMPARE(usual_["optimizer"].name, std::string("adam"));
    // Whatever is chosen, a file holds these, in this order.
    const std::vector<std::string> before{"dataset.name",          "dataset.path",
                                          "dataset.train_samples", "dataset.test_samples",
                                          "dataset.noise",         "dataset.points",
                                          "dataset.sampling",      "dataset.classes",
                                          "architecture.name",     "architecture.activation",
                                          "architecture.beta",     "architecture.hidden",
                                          "regularizer.name"};
    const std::vector<std::string> keysNow = configKeys(usual_, catalogues_);
    QVERIFY(std::equal(before.begin(), before.end(), keysNow.begin()));
    const std::vector<std::string> after{"optimizer.name",         "optimizer.learning_rate",
                                         "optimizer.weight_decay", "optimizer.momentum",
                                         "optimizer.schedule",     "training.epochs",
                                         "training.batch_size",    "training.seed",
                                         "training.log_every",     "training.checkpoint_seconds",
                                         "training.probe_every",   "training.probe_samples",
                                         "training.threads",       "training.device",
                                         "training.precision",     "training.begin_from",
                                         "training.freeze",        "training.changes"};
    QVERIFY(std::equal(after.begin(), after.end(), keysNow.end() - static_cast<std::ptrdiff_t>(after.size())));
  }

  // Colour pictures have a usual network of their own; what a file says goes before it.
  void theUsualNetworkFollowsTheData() {
    const auto network = [&](const char* text) { return parseConfig(text, catalogues_, "test")["architecture"].name; };
    QCOMPARE(network(R"({"dataset":{"name":"cifar-10"}})"), std::string("resnet-small"));
    QCOMPARE(network(R"({"dataset":{"name":"cifar-100"},"architecture":{"activation":"relu"}})"),
             std::string("resnet-small"));
    QCOMPARE(network(R"({"dataset":{"name":"cifar-10"},"architecture":{"hidden":[64]}})"), std::string("cnn-small"));
    QCOMPARE(network(R"({"dataset":{"name":"cifar-10"},"architecture":{"name":"mlp"}})"), std::string("mlp"));
    QCOMPARE(network(R"({"dataset":{"name":"mnist"}})"), std::string("cnn-small"));
  }

  void everySettingIsDescribed_data() {
    QTest::addColumn<int>("section");
    QTest::addColumn<int>("entry");
    for (std::size_t s = 0; s < sections().size(); ++s)
      for (std::size_t e = 0; e < sections()[s].entries.size(); ++e)
        QTest::newRow((sections()[s].key + " " + sections()[s].entries[e].name).c_str())
            << static_cast<int>(s) << static_cast<int>(e);
  }
  void everySettingIsDescribed() {
    QFETCH(int, section);
    QFETCH(int, entry);
    const Section& part = sections()[static_cast<std::size_t>(section)];
    for (const Parameter& p : part.entries[static_cast<std::size_t>(entry)].parameters) {
      QVERIFY2(!p.title.empty() && !p.help.empty(), p.key.c_str());
      QCOMPARE(messageOf([&] { checked(p, p.defaultValue, p.key); }), std::string("accepted"));
      QVERIFY2(p.minimum <= p.slideMinimum && p.slideMinimum < p.slideMaximum && p.slideMaximum <= p.maximum,
               p.key.c_str());
      if (const auto* start = std::get_if<double>(&p.defaultValue))
        QVERIFY2(*start >= p.slideMinimum && *start <= p.slideMaximum, p.key.c_str());
      if (!p.conditionKey.empty())
        QVERIFY2(part.entries[static_cast<std::size_t>(entry)].has(p.conditionKey), p.key.c_str());
    }
  }

  // One description: what a file may say, and where the window's control moves within that.
  void filesMaySayMoreThanSlidersReach() {
    const auto range = [&](const char* setting, const char* key) {
      const Parameter* p = describe(withSetting(usual_, setting, catalogues_), key, catalogues_);
      return p ? std::vector<double>{p->minimum, p->maximum, p->slideMinimum, p->slideMaximum} : std::vector<double>();
    };
    QCOMPARE(range("architecture.name=mlp", "architecture.beta"), (std::vector<double>{0.01, 1e4, 0.1, 1000}));
    QCOMPARE(range("optimizer.name=sgd", "optimizer.momentum"), (std::vector<double>{0, 0.9999, 0, 0.999}));
    QCOMPARE(range("dataset.name=moons", "dataset.noise"), (std::vector<double>{0, 1, 0, 0.5}));
    QCOMPARE(range("training.seed=1", "training.seed"), (std::vector<double>{0, 9007199254740991, 0, 999999}));
    QCOMPARE(withSetting(usual_, "architecture.beta=9000", catalogues_).number("architecture.beta"), 9000.0);
  }

  void cudaIsReadButNotOffered() {
    const Parameter* device = describe(usual_, "training.device", catalogues_);
    QCOMPARE(device->choices, std::vector<std::string>{"cpu"});
    QCOMPARE(withSetting(usual_, "training.device=cuda", catalogues_).word("training.device"), std::string("cuda"));
    QCOMPARE(messageOf([&] { withSetting(usual_, "training.device=gpu", catalogues_); }),
             std::string("training.device is 'gpu'; it must be cpu"));
  }

  void entriesSayWhatTheyAre() {
    const auto has = [&](const char* section, const char* name, const char* trait) {
      return require(catalogues_.choices(section), name, section).is(trait);
    };
    for (const char* name : {"moons", "circles", "spirals", "blobs", "xor"})
      QVERIFY(has("dataset", name, trait::kPlane) && has("dataset", name, trait::kSeeded));
    QVERIFY(has("dataset", "painted", trait::kPlane) && !has("dataset", "painted", trait::kSeeded));
    for (const char* name : {"fashion-mnist", "mnist"})
      QVERIFY(has("dataset", name, trait::kPictures) && !has("dataset", name, trait::kPlane));
    for (const char* name : {"cnn-small", "cnn-madry", "cnn-wide", "resnet-small"})
      QVERIFY(has("architecture", name, trait::kPictures));
    QVERIFY(has("architecture", "mlp-2d", trait::kPlane));
    QVERIFY(!has("architecture", "mlp", trait::kPlane) && !has("architecture", "mlp", trait::kPictures));
    QVERIFY(has("dataset", "cifar-10", trait::kColour) && !has("dataset", "mnist", trait::kColour));
    QVERIFY(has("dataset", "fashion-mnist", trait::kFilled) && !has("dataset", "mnist", trait::kFilled));
    for (const CatalogueEntry& entry : catalogues_.attacks) {
      QCOMPARE(entry.is(trait::kQuick),
               entry.name == "fgsm" || entry.name == "pgd" || entry.name == "mi-fgsm" || entry.name == "noise");
      QCOMPARE(entry.is(trait::kStandIn), entry.name == "fgsm" || entry.name == "pgd");
      QCOMPARE(entry.is(trait::kRecommended), entry.name == "standard");
      // Entries keep their word: what they say of themselves is what the attack does.
      QCOMPARE(entry.is(trait::kL2Only), !worksIn(entry.name, Norm::Linf));
      QCOMPARE(entry.is(trait::kMinimal), makeAttack(entry.name, Norm::L2)->minimal());
    }
    for (const CatalogueEntry& entry : catalogues_.choices("regularizer"))
      QCOMPARE(entry.is(trait::kCurvature), entry.name.starts_with("hessian-") || entry.name == "epsilon-calibrated");
  }
};

QTEST_GUILESS_MAIN(TestClassifierSections)
#include "test_classifier_sections.moc"
