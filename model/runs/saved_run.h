// SPDX-License-Identifier: GPL-3.0-or-later
// A finished (or interrupted, or imported) run folder opened for analysis: a source that is asked as a live session is
// (model/questions/source.h). Free of Torch and of Qt.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "model/formats/config.h"
#include "model/formats/run_record.h"
#include "model/questions/source.h"
#include "model/runs/run_files.h"

namespace hessianlab {

class RegularizerFactory;  // model/training/regularizer.h

// A finished run, whose weights another one begins with.
struct SourceRun {
  BegunFrom record;     // for run.json
  std::string weights;  // the content of its model.safetensors
};

// `name` begins every InputError: there is no such run, it has not finished, or it is one of another lab than `lab`.
SourceRun readSourceRun(const std::filesystem::path& folder, const std::string& lab, const Catalogues& catalogues,
                        const std::string& name);

// It holds the last weights alone. The data set is loaded at the first question. Questions come from one thread.
class SavedRun final : public Source {
 public:
  // Opens config.json and model.safetensors and checks them against each other. InputError names the file, what is
  // wrong and what to do. Has threads of its own if it is asked for jobs, which the destructor cancels.
  SavedRun(const std::filesystem::path& folder, std::shared_ptr<const RegularizerFactory> regularizers,
           Edited edited = Edited::Refused);
  // Opens the folder at the first question, on a thread of `jobs`; the question fails where it cannot be opened. The
  // jobs may outlive the source.
  SavedRun(const std::filesystem::path& folder, std::shared_ptr<const RegularizerFactory> regularizers, JobPool& jobs);
  ~SavedRun() override;

  const ExperimentConfig& config() const;            // opens the folder if nobody has
  const std::string& weightsSha256() const;          // of model.safetensors as it was opened
  std::shared_ptr<const Snapshot> snapshot() const;  // the last weights; loads the data set
  std::shared_ptr<const Snapshot> ready() const;     // the same, where it is there by now; nullptr: it is not
  // "this run was interrupted at step 12 of 30; …" where the run has not finished; else empty.
  const std::string& unfinished() const;

 private:
  struct Folder;
  FindSnapshot snapshots() const override;
  JobPool& jobs() override;

  std::shared_ptr<Folder> folder_;
  std::unique_ptr<JobPool> own_;
  JobPool* jobs_;
};

}  // namespace hessianlab
