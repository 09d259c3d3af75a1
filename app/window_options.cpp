// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_options.h"

#include <CLI/CLI.hpp>
#include <QString>
#include <cstdio>

#include "app/process.h"
#include "model/base/message.h"
#include "model/runs/versions.h"

namespace hessianlab {

namespace {

// The window's names of files are Unicode; other bytes would name a file that is not there.
void requireUnicode(const std::string& path) {
  if (QString::fromStdString(path).toStdString() != path)
    throw CLI::ValidationError("'" + printable(path) + "'",
                               "the window needs names in UTF-8; rename it, or go there by a link of another name");
}

}  // namespace

int readOptions(int argc, char** argv, std::optional<WindowOptions>& options) {
  CLI::App app("HessianLab: watch the input curvature and the robustness of a neural network while it trains");
  app.name("hessianlab");
  app.set_version_flag("--version", [] { return versionText("hessianlab", {{"qt", qVersion()}}); });
  app.allow_extras(false);
  WindowOptions read;
  std::string size;
  auto* preset =
      app.add_option("--preset", read.preset, "experiment to begin with ('hessianlab-cli list presets' shows all)");
  auto* config = app.add_option("--config", read.config, "settings to begin with (config.json)");
  preset->excludes(config);
  auto* file = app.add_option(
      "file", read.file, "experiment (.hessianlab) or settings (.json) to begin with; with --report a run's folder");
  file->excludes(preset)->excludes(config);
  app.add_option("--workspace", read.workspace, "folder that keeps the runs");
  app.add_option("--theme", read.theme, "light or dark")->check(CLI::IsMember({"light", "dark"}));
  app.add_option("--language", read.language, "language of the window: en, de or ar (otherwise as chosen in it)")
      ->check(CLI::IsMember({"en", "de", "ar"}));
  app.add_option("--size", size, "width and height of the window, such as 1280x800");
  auto* plot =
      app.add_option("--plot", read.plot, "run folders whose plots are drawn into one picture, without a window");
  auto* out = app.add_option("--out", read.out, "picture to write (.png)");
  app.add_option("--what", read.what, "training (curves) or estimators (what 'curvature --compare' found in one run)")
      ->check(CLI::IsMember({"training", "estimators"}))
      ->needs(plot);
  auto* report =
      app.add_option("--report", read.report, "report of a run folder to write (.html or .pdf), without a window");
  report->excludes(plot)->needs(file);
  app.add_flag("--accept-edited", read.acceptEdited,
               "take files that are not as the run wrote them (--plot, --report)");
  plot->needs(out);
  out->needs(plot);
  app.add_flag("--check-display", read.checkDisplay, "only find out whether a window can be opened: exit code 0 or 1")
      ->excludes(plot);
  app.footer(
      "Examples:\n  hessianlab --preset moons-hessian --theme dark\n  hessianlab --language de\n  hessianlab --plot "
      "runs/moons --out moons.png");
  try {
    app.parse(argc, argv);
    if (read.acceptEdited && read.plot.empty() && read.report.empty())
      throw CLI::ValidationError("--accept-edited", "it needs --plot or --report");
    for (const std::string& path : {read.file, read.config, read.workspace, read.out, read.report})
      requireUnicode(path);
    for (const std::string& path : read.plot) requireUnicode(path);
    if (!size.empty()) {
      int width = 0, height = 0;
      char rest = 0;
      if (std::sscanf(size.c_str(), "%dx%d%c", &width, &height, &rest) != 2 || width < 400 || height < 300 ||
          width > 16000 || height > 16000)
        throw CLI::ValidationError("--size", "'" + size + "' is no size; write for example 1280x800");
      read.size = QSize(width, height);
    }
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) {
      app.exit(error);
      if (outputArrived()) return 0;
      std::fprintf(stderr, "hessianlab: what was to be printed could not be written to standard output\n");
      return 1;
    }
    std::fprintf(stderr, "hessianlab: %s (see --help)\n", plainMessage(error.what()).c_str());
    return 2;
  }
  options = read;
  return 0;
}

}  // namespace hessianlab
