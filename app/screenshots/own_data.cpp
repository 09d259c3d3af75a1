// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots/own_data.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <cmath>
#include <cstdio>
#include <numbers>

#include "app/screenshots/coloured_shapes.h"
#include "model/base/error.h"
#include "ui/networks/network_export.h"

namespace hessianlab {

namespace {

constexpr int kOfEachClass = 160;

// It is there once what a page shows has been read.
void waitForButton(const MainWindow& window, const char* name) {
  waitFor(name, [&] {
    const auto* button = window.findChild<QPushButton*>(QString::fromLatin1(name));
    return button && button->isVisible() && button->isEnabled();
  });
}

// A preset made for 60,000 pictures, for these few.
void shorten(LabDocument& document) {
  document.set("training.epochs", 12.0);
  document.set("training.batch_size", 32.0);
  document.set("training.log_every", 2.0);
  document.set("training.probe_every", 12.0);
  document.set("training.probe_samples", 32.0);
}

// A spiral arm within a ring, as a spreadsheet of some other country writes it.
void writePoints(const QString& path) {
  constexpr int kPoints = 240;
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly)) throw RunError("cannot write " + path.toStdString());
  file.write("x;y;class\n");
  for (int i = 0; i < kPoints; ++i) {
    const bool ring = i % 2 == 0;
    const double along = static_cast<double>(i) / kPoints, wobble = 0.25 * std::sin(37.0 * i);
    const double angle = (ring ? 2.0 : 3.0) * std::numbers::pi * along, radius = (ring ? 5 : 0.5 + 3 * along) + wobble;
    QString row =
        QStringLiteral("%1;%2").arg(radius * std::cos(angle), 0, 'f', 3).arg(radius * std::sin(angle), 0, 'f', 3);
    file.write((row.replace(u'.', u',') + (ring ? QStringLiteral(";ring\n") : QStringLiteral(";arm\n"))).toUtf8());
  }
}

void photographPointsOfOnesOwn(MainWindow& window, Photographer& photographer) {
  const QString points = QDir(photographer.scratch()).filePath(QStringLiteral("points.csv"));
  writePoints(points);
  photographer.usePreset("moons-hessian");
  photographer.drop(points);
  waitForButton(window, "dataPreview.use");
  photographer.takeDialog("dataPreview", QStringLiteral("own-points"));
  photographer.press("dataPreview.use");
  photographer.trainOnly();
  photographer.show("map");
  photographer.take(QStringLiteral("own-map"));
  photographer.reset();
}

// Where the pictures of CIFAR-10 are at hand.
void photographCifar(MainWindow& window, Photographer& photographer) {
  const QString cifar = QDir(qEnvironmentVariable("HESSIANLAB_DATA")).filePath(QStringLiteral("cifar10-subset"));
  if (qEnvironmentVariableIsEmpty("HESSIANLAB_DATA") || !QDir(cifar).exists()) {
    std::fprintf(stderr,
                 "hessianlab-screenshots: no CIFAR-10 in HESSIANLAB_DATA/cifar10-subset; own-cifar is left as it is\n");
    return;
  }
  photographer.usePreset("fashion-mnist-hessian");
  photographer.drop(cifar);
  waitForButton(window, "dataPreview.use");
  photographer.press("dataPreview.use");
  window.document().set("training.epochs", 3.0);
  window.document().set("training.batch_size", 64.0);
  window.document().set("regularizer.share", 0.25);
  photographer.trainOnly();
  photographer.show("pictures");
  photographer.take(QStringLiteral("own-cifar"));
  photographer.reset();
}

}  // namespace

void photographOwnData(MainWindow& window, Photographer& photographer) {
  const QDir folder(photographer.scratch());
  const QString shapes = folder.filePath(QStringLiteral("shapes")),
                network = folder.filePath(QStringLiteral("net.onnx"));
  paintColouredShapes(shapes, kOfEachClass);
  window.openWorkspace(folder.filePath(QStringLiteral("runs")));
  photographer.usePreset("fashion-mnist-hessian");

  photographer.drop(shapes);
  waitForButton(window, "dataPreview.use");
  photographer.takeDialog("dataPreview", QStringLiteral("own-data"));
  photographer.press("dataPreview.use");
  shorten(window.document());

  photographer.press("network.edit");
  photographer.takeDialog("layerDialog", QStringLiteral("own-layers"));
  photographer.press("layers.cancel");

  photographer.trainOnly();
  photographer.show("training");
  photographer.take(QStringLiteral("own-training"));
  photographer.show("pictures");
  photographer.take(QStringLiteral("own-pictures"));

  window.findChild<NetworkExport*>()->write(*window.controller().current(), NetworkFormat::Onnx, network);
  waitFor("the export", [&] { return QFile::exists(network); });
  photographer.drop(network);
  waitForButton(window, "network.open");
  photographer.takeDialog("network.dialog", QStringLiteral("own-network"));
  photographer.press("network.open");
  waitFor("the network", [&] { return window.controller().showsImported(); });
  window.document().set("regularizer.name", std::string("hessian-norm"));
  shorten(window.document());
  photographer.trainOnly();
  photographer.show("curvature");
  photographer.take(QStringLiteral("own-tuned"));
  photographer.reset();

  photographPointsOfOnesOwn(window, photographer);
  photographCifar(window, photographer);
}

}  // namespace hessianlab
