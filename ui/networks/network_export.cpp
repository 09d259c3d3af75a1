// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/networks/network_export.h"

#include <QDir>
#include <QMetaObject>
#include <algorithm>
#include <optional>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/questions/onnx.h"
#include "model/questions/safetensors.h"
#include "model/questions/torch_script.h"
#include "model/runs/run_files.h"
#include "ui/export/save_question.h"
#include "ui/runs/run_controller.h"
#include "ui/runs/run_sources.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

// For the file to tell; empty: the run has none, or it cannot be read.
std::string idOf(const Run& run) {
  if (run.folder.isEmpty()) return {};
  try {
    const RunFiles files(QDir::toNativeSeparators(run.folder).toStdString());
    return files.manifest() ? files.manifest()->run : std::string();
  } catch (const InputError&) {
    return {};
  }
}

}  // namespace

QString titleOf(NetworkFormat format) {
  switch (format) {
    case NetworkFormat::Onnx:
      return QStringLiteral("ONNX");
    case NetworkFormat::Safetensors:
      return QStringLiteral("safetensors");
    case NetworkFormat::TorchScript:
      break;
  }
  return QStringLiteral("TorchScript");
}

QString suffixOf(NetworkFormat format) {
  return format == NetworkFormat::TorchScript ? QStringLiteral("pt") : titleOf(format).toLower();
}

QString helpOf(NetworkFormat format) {
  switch (format) {
    case NetworkFormat::Onnx:
      return QObject::tr("For onnxruntime, Netron and others: inputs from 0 to 1 to logits");
    case NetworkFormat::Safetensors:
      return QObject::tr("The weights by name, with the layers");
    case NetworkFormat::TorchScript:
      break;
  }
  return QObject::tr("For PyTorch and LibTorch: inputs from 0 to 1 to logits");
}

// One file: first the question, then the disk.
struct NetworkExport::Writing {
  QString path;
  JobHandle<OnnxResult> onnx;
  JobHandle<SafetensorsResult> safetensors;
  JobHandle<TorchScriptResult> torchScript;
  JobHandle<bool> disk;

  template <class Use>
  auto withQuestion(const Use& use) const {
    if (onnx.valid()) return use(onnx);
    if (safetensors.valid()) return use(safetensors);
    return use(torchScript);
  }
};

NetworkExport::NetworkExport(RunController& controller, QWidget* window)
    : QObject(window), controller_(controller), window_(window), pool_([this] {
        QMetaObject::invokeMethod(
            this, [this] { look(); }, Qt::QueuedConnection);
      }) {
  connect(&controller_, &RunController::updated, this, &NetworkExport::look);
  makeSources();
}

void NetworkExport::makeSources() {
  if (RunSources* old = sources_.release()) {
    old->setParent(this);
    old->deleteLater();  // it may be what calls
  }
  sources_ = std::make_unique<RunSources>(controller_);
  connect(sources_.get(), &RunSources::arrived, this, &NetworkExport::look);
}

NetworkExport::~NetworkExport() = default;

QString NetworkExport::whyNot(const Run& run) const {
  if (!run.problem.isEmpty()) return run.problem;
  if (run.config.lab != "classifier") return tr("Only classifiers can be exported.");
  return sources_->whyNot(run);
}

void NetworkExport::ask(const std::shared_ptr<const Run>& run, NetworkFormat format) {
  if (const QString why = whyNot(*run); !why.isEmpty()) return Q_EMIT failed(why);
  askWhere(window_, tr("Export the network of %1 as %2").arg(run->title(), titleOf(format)), fileNameOf(run->title()),
           QStringList{QStringLiteral("%1 (*.%2)").arg(titleOf(format), suffixOf(format))},
           [this, run, format](const QString& path) { write(*run, format, path); });
}

void NetworkExport::write(const Run& run, NetworkFormat format, const QString& path) {
  Source* source = sources_->of(run);
  if (!source) return Q_EMIT failed(sources_->whyNot(run));
  // What is looked at is what is exported.
  const std::optional<int64_t> step = controller_.current() == &run ? controller_.rewoundTo() : std::nullopt;
  auto writing = std::make_unique<Writing>();
  writing->path = path;
  switch (format) {
    case NetworkFormat::Onnx:
      writing->onnx = source->ask(OnnxRequest{idOf(run), step});
      break;
    case NetworkFormat::Safetensors:
      writing->safetensors = source->ask(SafetensorsRequest{step});
      break;
    case NetworkFormat::TorchScript:
      writing->torchScript = source->ask(TorchScriptRequest{step});
      break;
  }
  writing_.push_back(std::move(writing));
}

void NetworkExport::look() {
  std::vector<std::function<void()>> tell;  // when the list is settled: who hears it may export again
  std::erase_if(writing_, [&](const std::unique_ptr<Writing>& writing) {
    const QString path = writing->path;
    const auto fail = [&](const std::string& why) {
      const QString problem = why.empty() ? tr("%1 was not written: the run is gone.").arg(path) : refusalText(why);
      tell.push_back([this, problem] { Q_EMIT failed(problem); });
      return true;
    };
    if (writing->disk.valid()) {
      if (!writing->disk.finished()) return false;
      if (writing->disk.state() != JobState::Done) return fail(writing->disk.error());
      tell.push_back([this, path] { Q_EMIT message(tr("Saved %1").arg(path)); });
      return true;
    }
    return writing->withQuestion([&](const auto& question) {
      if (!question.finished()) return false;
      if (question.state() != JobState::Done) return fail(question.error());
      writing->disk = pool_.submit(Lane::Quick, [result = question.result(), file = path.toStdString()](JobControl&) {
        writeFileAtomically(file, result->bytes);
        return true;
      });
      return false;
    });
  });
  if (!tell.empty() && writing_.empty()) makeSources();
  for (const auto& each : tell) each();
}

}  // namespace hessianlab
