// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/training/run_picture.h"

#include <QPainter>
#include <cmath>

#include "model/labs/catalogue.h"
#include "ui/views/training/training_plots.h"
#include "ui/words/config_access.h"
#include "ui/words/engine_text.h"
#include "ui/words/network_words.h"
#include "viz/base/text_tools.h"
#include "viz/plot/export.h"

namespace hessianlab {

namespace {

constexpr QSize kPanel(760, 430);
constexpr int kCaptionHeight = 44, kMargin = 12;
constexpr double kSmoothing = 0.9;

// ", samples 256, learning_rate 0.01": all that is set, by its keys.
QString settingsOf(const ExperimentConfig& config) {
  QString text;
  for (const auto& [section, choice] : config.sections)
    for (const auto& [key, value] : choice.parameters)
      text += QStringLiteral(", %1 %2").arg(QString::fromStdString(key), displayText(value));
  return text;
}

// ", interrupted at step 40 of 120": of a folder whose run did not come to its end.
QString unfinishedAt(const Progress& progress) {
  const bool failed = progress.state == RunState::Failed;
  if (!failed && progress.state != RunState::Stopped) return {};
  if (progress.epoch <= 0 || static_cast<double>(progress.totalEpochs) <= progress.epoch)
    return (failed ? QObject::tr(", failed at step %1") : QObject::tr(", interrupted at step %1")).arg(progress.step);
  const auto asked =
      std::llround(static_cast<double>(progress.step) / progress.epoch * static_cast<double>(progress.totalEpochs));
  return (failed ? QObject::tr(", failed at step %1 of %2") : QObject::tr(", interrupted at step %1 of %2"))
      .arg(progress.step)
      .arg(asked);
}

}  // namespace

QString captionOf(const ExperimentConfig& config) {
  const CatalogueEntry& lab = labOf(config).entry;
  if (!lab.is(trait::kClasses)) return engineText(lab.title) + settingsOf(config);
  QStringList parts{QString::fromStdString(config["dataset"].name)};
  const std::string activation = config.has("architecture.layers") ? "" : config.word("architecture.activation");
  QString network = QString::fromStdString(config["architecture"].name + (activation.empty() ? "" : " ") + activation);
  if (const QString layers = importedText(config); !layers.isEmpty()) network += QStringLiteral(" (%1)").arg(layers);
  if (activation == "softplus") network += QStringLiteral(" β ") + shortNumber(config.number("architecture.beta"));
  parts << network;
  QString regularizer = QString::fromStdString(config["regularizer"].name);
  if (const ParameterValue* strength = config.find("regularizer.strength"))
    regularizer += QStringLiteral(" λ ") + displayText(*strength);
  const int64_t epochs = config.integer("training.epochs");
  parts << regularizer
        << QString::fromStdString(config["optimizer"].name) + u' ' +
               shortNumber(config.number("optimizer.learning_rate"))
        << QObject::tr("batch %1").arg(config.integer("training.batch_size"))
        << (epochs == 1 ? QObject::tr("1 epoch") : QObject::tr("%1 epochs").arg(epochs))
        << QObject::tr("seed %1").arg(config.integer("training.seed"));
  if (const QString changes = changesText(config); !changes.isEmpty()) parts << changes;
  return parts.join(QStringLiteral(", "));
}

QString captionOf(const std::vector<std::shared_ptr<const Run>>& runs) {
  QStringList captions;
  for (const auto& run : runs) {
    ExperimentConfig config = run->config;
    if (run->progress.totalEpochs > 0 && config.has("training.epochs"))
      config.set("training.epochs", run->progress.totalEpochs);
    captions << (runs.size() > 1 ? run->name + QStringLiteral(": ") : QString()) + captionOf(config) +
                    (run->origin ? QObject::tr(", a branch %1").arg(run->originText()) : QString()) +
                    unfinishedAt(run->progress);
  }
  return captions.join(QStringLiteral("  ·  "));
}

QImage runPicture(const std::vector<std::shared_ptr<const Run>>& runs, const Theme& theme) {
  TrainingPlots plots(runs.front()->records.metrics());
  plots.setSmoothing(kSmoothing);
  plots.update(runs, XAxis::Step);
  const auto panels = plots.telling();
  const int rows = (static_cast<int>(panels.size()) + 1) / 2;
  QImage image(2 * kPanel.width() + 2 * kMargin, rows * kPanel.height() + kCaptionHeight + kMargin,
               QImage::Format_RGB32);
  image.fill(theme.panel);
  QPainter painter(&image);
  for (std::size_t i = 0; i < panels.size(); ++i) {
    panels[i]->setTheme(theme);
    ExportOptions options;
    options.size = kPanel;
    const int column = static_cast<int>(i) % 2, row = static_cast<int>(i) / 2;
    painter.drawImage(kMargin + column * kPanel.width(), kMargin + row * kPanel.height(),
                      renderPlot(*panels[i], options));
  }
  painter.setPen(theme.mutedText);
  const QRect place(kMargin, image.height() - kCaptionHeight, image.width() - 2 * kMargin, kCaptionHeight);
  painter.drawText(place, Qt::AlignCenter | Qt::TextWordWrap, captionOf(runs));
  return image;
}

}  // namespace hessianlab
