// SPDX-License-Identifier: GPL-3.0-or-later
// A small data set in colour, in the files of CIFAR-10: ten classes, each a colour of its own with stripes, so that a
// network learns it in seconds.
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "model/runs/catalogues.h"
#include "regularizers/catalogue.h"
#include "tests/support/small_runs.h"

namespace hessianlab {

inline void writeColourBatch(const QString& path, int count) {
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write %s", qPrintable(path));
  for (int i = 0; i < count; ++i) {
    const int label = i % 10;
    QByteArray record(1, static_cast<char>(label));
    for (int channel = 0; channel < 3; ++channel)
      for (int pixel = 0; pixel < 32 * 32; ++pixel) {
        const int base = (label * (37 + 50 * channel)) % 200, stripe = (pixel % 32 + i) % 8 < 4 ? 40 : 0;
        record.append(static_cast<char>(base + stripe));
      }
    file.write(record);
  }
}

// CIFAR-10 in `folder` with 200 pictures to train on and 40 to test, and a small residual network.
inline ExperimentConfig smallColour(const QTemporaryDir& folder, const Choice& network) {
  writeColourBatch(folder.filePath(QStringLiteral("data_batch_1.bin")), 200);
  writeColourBatch(folder.filePath(QStringLiteral("test_batch.bin")), 40);
  ExperimentConfig config = tenStepsAnEpoch("cifar-10", network, 0.01, 1);
  config.set("dataset.path", folder.path().toStdString());
  config.set("dataset.train_samples", 0);
  config.set("dataset.test_samples", 0);
  config.set("training.probe_samples", 4);
  return validated(config, allCatalogues(*regularizerCatalogue()), "test");
}

}  // namespace hessianlab
