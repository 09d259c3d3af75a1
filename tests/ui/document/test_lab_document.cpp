// SPDX-License-Identifier: GPL-3.0-or-later
// What the person set: nothing is lost that was not given up, data and network fit each other, and all can be undone.
#include <QSignalSpy>
#include <QtTest>

#include "model/runs/catalogues.h"
#include "regularizers/catalogue.h"
#include "tests/support/small_runs.h"
#include "ui/document/lab_document.h"

using namespace hessianlab;

class TestLabDocument : public QObject {
  Q_OBJECT

  const Catalogues catalogues_ = allCatalogues(*regularizerCatalogue());

  ExperimentConfig valid(const ExperimentConfig& config) const { return validated(config, catalogues_, "test"); }
  ExperimentConfig pictures(const Choice& architecture) const {
    return valid(tenStepsAnEpoch("fashion-mnist", architecture, 0.1, 1));
  }
  static std::string network(const LabDocument& document) { return document.config()["architecture"].name; }
  static Widths widths(const LabDocument& document) { return document.config().widths("architecture.hidden"); }
  static void choose(LabDocument& document, const char* key, const char* name) { document.set(key, std::string(name)); }

 private Q_SLOTS:
  // The layer behind the convolutions has a width too, which a change of anything else must not take away.
  void theWidthsOfALoadedCnnSurviveEveryOtherChange() {
    for (const char* name : {"cnn-small", "cnn-madry"}) {
      LabDocument document(catalogues_, pictures(chosenNetwork(name, "softplus", 8, {64})));
      document.set("regularizer.strength", 0.5);
      document.set("training.epochs", 3.0);
      choose(document, "architecture.activation", "relu");
      choose(document, "regularizer.name", "none");
      choose(document, "dataset.name", "mnist");
      QCOMPARE(widths(document), Widths{64});
    }
  }

  void aNetworkWithoutWidthsForgetsThem() {
    LabDocument document(catalogues_, pictures(chosenNetwork("mlp", "softplus", 8, {20, 30})));
    choose(document, "architecture.name", "cnn-small");
    QCOMPARE(widths(document), (Widths{20, 30}));
    choose(document, "architecture.name", "linear");
    QVERIFY(widths(document).empty());
    document.undoStack().undo();
    QCOMPARE(widths(document), (Widths{20, 30}));
  }

  void theNetworkFollowsTheData() {
    LabDocument document(catalogues_, pictures(chosenNetwork("cnn-madry")));
    choose(document, "dataset.name", "moons");
    QCOMPARE(network(document), std::string("mlp-2d"));
    choose(document, "dataset.name", "circles");
    QCOMPARE(network(document), std::string("mlp-2d"));
    choose(document, "dataset.name", "mnist");
    QCOMPARE(network(document), std::string("cnn-small"));
    for (const char* both : {"mlp", "linear"}) {  // read pictures and points
      choose(document, "architecture.name", both);
      choose(document, "dataset.name", "moons");
      QCOMPARE(network(document), std::string(both));
      choose(document, "dataset.name", "mnist");
      QCOMPARE(network(document), std::string(both));
    }
  }

  // The usual network of the data before becomes that of the data now; one that was chosen stays.
  void colourHasANetworkOfItsOwn() {
    LabDocument document(catalogues_, pictures(chosenNetwork("cnn-small")));
    choose(document, "dataset.name", "cifar-10");
    QCOMPARE(network(document), std::string("resnet-small"));
    choose(document, "dataset.name", "mnist");
    QCOMPARE(network(document), std::string("cnn-small"));
    choose(document, "dataset.name", "moons");
    choose(document, "dataset.name", "cifar-10");
    QCOMPARE(network(document), std::string("resnet-small"));
    choose(document, "architecture.name", "cnn-wide");
    choose(document, "dataset.name", "mnist");
    QCOMPARE(network(document), std::string("cnn-wide"));
    choose(document, "dataset.name", "cifar-10");
    QCOMPARE(network(document), std::string("cnn-wide"));
  }

  void aTableHasAnMlp() {
    for (const char* before : {"cnn-small", "cnn-madry", "resnet-small"}) {
      LabDocument document(catalogues_, pictures(chosenNetwork(before)));
      choose(document, "dataset.name", "csv-table");
      QCOMPARE(network(document), std::string("mlp"));
      choose(document, "dataset.name", "moons");
      choose(document, "architecture.name", "mlp-2d");
      choose(document, "dataset.name", "csv-table");
      QCOMPARE(network(document), std::string("mlp"));
    }
  }

  void anotherSetHasFilesOfItsOwn() {
    LabDocument document(catalogues_, pictures(chosenNetwork("cnn-small")));
    choose(document, "dataset.path", "/data/fashion");
    choose(document, "dataset.name", "mnist");
    QCOMPARE(document.config().word("dataset.path"), std::string());
    document.undoStack().undo();
    QCOMPARE(document.config().word("dataset.path"), std::string("/data/fashion"));
  }

  void ownLayersAreOneStepOfUndo() {
    LabDocument document(catalogues_, pictures(chosenNetwork("mlp", "softplus", 8, {20, 30})));
    document.setLayers(R"([{"op":"flatten"},{"op":"linear"}])");
    QCOMPARE(network(document), std::string("custom"));
    QCOMPARE(document.config().word("architecture.layers"), std::string(R"([{"op":"flatten"},{"op":"linear"}])"));
    QCOMPARE(document.undoStack().count(), 1);
    choose(document, "dataset.name", "moons");  // fits other data as well
    QCOMPARE(network(document), std::string("custom"));
    document.undoStack().undo();
    document.undoStack().undo();
    QCOMPARE(network(document), std::string("mlp"));
    QCOMPARE(widths(document), (Widths{20, 30}));
  }

  void paintedPointsComeBackWithTheirSet() {
    LabDocument document(catalogues_, valid(smallMoonsRun(1)));
    const PaintedPoints points{{0.1, 0.2, 0}, {0.8, 0.9, 1}};
    document.setPaintedPoints(points, QStringLiteral("painted"));
    QVERIFY(document.painted() && document.planar());
    QCOMPARE(document.config()["dataset"].name, std::string("painted"));
    choose(document, "dataset.name", "moons");
    QVERIFY(!document.painted() && document.planar());
    QVERIFY(document.config().points("dataset.points").empty());
    document.endGesture();
    choose(document, "dataset.name", "painted");
    QCOMPARE(document.config().points("dataset.points"), points);
    QCOMPARE(document.undoStack().count(), 3);
  }

  void whatTheEngineRefusesChangesNothing() {
    LabDocument document(catalogues_, valid(smallMoonsRun(1)));
    const ExperimentConfig before = document.config();
    QSignalSpy refused(&document, &LabDocument::refused), changed(&document, &LabDocument::configChanged);
    document.set("architecture.hidden", Widths{20, 0});
    document.set("regularizer.strength", -1.0);
    document.setPaintedPoints({{2, 0, 0}}, QStringLiteral("painted"));
    QVERIFY(document.config() == before);
    QCOMPARE(refused.count(), 3);
    QCOMPARE(changed.count(), 3);  // controls go back
    QCOMPARE(document.undoStack().count(), 0);
    QCOMPARE(refused.at(1).at(0).toString(),
             QStringLiteral("regularizer.strength is -1; it must be between 0 and 1000"));
  }
};

QTEST_GUILESS_MAIN(TestLabDocument)
#include "test_lab_document.moc"
