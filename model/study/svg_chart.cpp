// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/study/svg_chart.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>
#include <utility>

namespace hessianlab {

namespace {

constexpr const char* kColours[] = {"#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000"};
constexpr std::size_t kColourCount = std::size(kColours);

// One marker for each colour, as corners at radius 1; the first is a circle.
using Corners = std::vector<std::pair<double, double>>;
const Corners kShapes[kColourCount] = {
    {},
    {{-0.9, -0.9}, {0.9, -0.9}, {0.9, 0.9}, {-0.9, 0.9}},
    {{0, -1.2}, {1.1, 0.8}, {-1.1, 0.8}},
    {{0, -1.3}, {1.3, 0}, {0, 1.3}, {-1.3, 0}},
    {{0, 1.2}, {1.1, -0.8}, {-1.1, -0.8}},
    {{-0.4, -1.2},
     {0.4, -1.2},
     {0.4, -0.4},
     {1.2, -0.4},
     {1.2, 0.4},
     {0.4, 0.4},
     {0.4, 1.2},
     {-0.4, 1.2},
     {-0.4, 0.4},
     {-1.2, 0.4},
     {-1.2, -0.4},
     {-0.4, -0.4}},
    {{-0.5, -1.2}, {0.5, -1.2}, {1.2, 0}, {0.5, 1.2}, {-0.5, 1.2}, {-1.2, 0}},
};

// The picture in SVG units: margins around the plot, the legend to its right.
constexpr double kWidth = 760, kHeight = 440, kLeft = 72, kRight = 200, kTop = 44, kBottom = 60;

std::string escaped(const std::string& text) {
  std::string result;
  for (const char c : text) {
    if (c == '&')
      result += "&amp;";
    else if (c == '<')
      result += "&lt;";
    else if (c == '>')
      result += "&gt;";
    else if (c == '"')
      result += "&quot;";
    else if (static_cast<unsigned char>(c) >= 0x20)
      result += c;
  }
  return result;
}

std::string place(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.1f", value);
  return text;
}

struct Axis {
  double low = std::numeric_limits<double>::infinity(), high = -low;

  void cover(double value) {
    low = std::min(low, value);
    high = std::max(high, value);
  }
  void pad() {
    if (!(low <= high)) low = 0, high = 1;
    constexpr double kMargin = 0.06;
    const double room = high > low ? kMargin * (high - low) : std::max(0.5 * std::abs(high), 0.5);
    low -= room;
    high += room;
  }
  double share(double value) const { return (value - low) / (high - low); }
};

class Drawing {
 public:
  Drawing(const Chart& chart, const Axis& x, const Axis& y) : x_(x), y_(y) {
    text_ = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + place(kWidth) + " " + place(kHeight) +
            "\" font-family=\"sans-serif\" font-size=\"13\" fill=\"#222222\" role=\"img\">\n<title>" +
            escaped(chart.title) + "</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n";
    label(0.5 * (kLeft + kWidth - kRight), 24, "middle", chart.title, " font-size=\"15\" font-weight=\"bold\"");
    label(0.5 * (kLeft + kWidth - kRight), kHeight - 14, "middle", chart.xLabel);
    const double middle = 0.5 * (kTop + kHeight - kBottom);
    label(18, middle, "middle", chart.yLabel, " transform=\"rotate(-90 18 " + place(middle) + ")\"");
  }

  void axes() {
    for (const double tick : axisTicks(x_.low, x_.high, 7)) {
      line(px(tick), kTop, px(tick), kHeight - kBottom, "#dddddd");
      label(px(tick), kHeight - kBottom + 18, "middle", tickText(tick));
    }
    for (const double tick : axisTicks(y_.low, y_.high, 7)) {
      line(kLeft, py(tick), kWidth - kRight, py(tick), "#dddddd");
      label(kLeft - 8, py(tick) + 4, "end", tickText(tick));
    }
    text_ += "<rect x=\"" + place(kLeft) + "\" y=\"" + place(kTop) + "\" width=\"" + place(kWidth - kRight - kLeft) +
             "\" height=\"" + place(kHeight - kBottom - kTop) + "\" fill=\"none\" stroke=\"#444444\"/>\n";
  }

  void series(const ChartSeries& series) {
    const char* colour = kColours[series.colour % kColourCount];
    text_ += series.faint ? "<g opacity=\"0.4\">\n" : "<g>\n";
    std::string path;
    for (const ChartPoint& p : series.points) path += (path.empty() ? "" : " ") + place(px(p.x)) + "," + place(py(p.y));
    if (series.line && series.points.size() > 1)
      text_ += "<polyline points=\"" + path + "\" fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"" +
               (series.faint ? "1" : "2") + "\"/>\n";
    for (const ChartPoint& p : series.points) {
      if (p.xError > 0) line(px(p.x - p.xError), py(p.y), px(p.x + p.xError), py(p.y), colour);
      if (p.yError > 0) line(px(p.x), py(p.y - p.yError), px(p.x), py(p.y + p.yError), colour);
      if (p.marked) marker(px(p.x), py(p.y), series.faint ? 2.5 : 5, series.colour, colour);
    }
    text_ += "</g>\n";
  }

  void legendEntry(const ChartSeries& series, int row) {
    const char* colour = kColours[series.colour % kColourCount];
    const double x = kWidth - kRight + 18, y = kTop + 12 + 22 * row;
    if (series.line) line(x, y, x + 24, y, colour);
    marker(x + 12, y, 5, series.colour, colour);
    label(x + 32, y + 4, "start", series.name);
  }

  std::string finish() { return text_ + "</svg>\n"; }

 private:
  double px(double x) const { return kLeft + x_.share(x) * (kWidth - kRight - kLeft); }
  double py(double y) const { return kHeight - kBottom - y_.share(y) * (kHeight - kBottom - kTop); }

  static std::string tickText(double tick) {
    char text[32];
    std::snprintf(text, sizeof text, "%.6g", tick);  // 0.30000000000000004 is 0.3
    return text;
  }
  void label(double x, double y, const char* anchor, const std::string& text, const std::string& attributes = {}) {
    text_ += "<text x=\"" + place(x) + "\" y=\"" + place(y) + "\" text-anchor=\"" + anchor + "\"" + attributes + ">" +
             escaped(text) + "</text>\n";
  }
  void line(double x0, double y0, double x1, double y1, const char* colour) {
    text_ += "<line x1=\"" + place(x0) + "\" y1=\"" + place(y0) + "\" x2=\"" + place(x1) + "\" y2=\"" + place(y1) +
             "\" stroke=\"" + colour + "\"/>\n";
  }
  void marker(double x, double y, double r, std::size_t shape, const char* colour) {
    const auto& corners = kShapes[shape % kColourCount];
    if (corners.empty()) {
      text_ +=
          "<circle cx=\"" + place(x) + "\" cy=\"" + place(y) + "\" r=\"" + place(r) + "\" fill=\"" + colour + "\"/>\n";
      return;
    }
    std::string points;
    for (const auto& [dx, dy] : corners)
      points += (points.empty() ? "" : " ") + place(x + dx * r) + "," + place(y + dy * r);
    text_ += "<polygon points=\"" + points + "\" fill=\"" + colour + "\"/>\n";
  }

  Axis x_, y_;
  std::string text_;
};

bool finite(const ChartPoint& p) {
  return std::isfinite(p.x) && std::isfinite(p.y) && std::isfinite(p.xError) && std::isfinite(p.yError);
}

}  // namespace

std::vector<double> axisTicks(double low, double high, int wanted) {
  const double rough = (high - low) / wanted;
  const double decade = std::pow(10, std::floor(std::log10(rough)));
  double step = 10 * decade;
  for (const double candidate : {1 * decade, 2 * decade, 5 * decade}) {
    if (candidate < rough) continue;
    step = candidate;
    break;
  }
  std::vector<double> ticks;
  constexpr double kRounding = 1e-9;
  for (double i = std::ceil(low / step - kRounding); i <= high / step + kRounding; ++i)
    ticks.push_back(i * step + 0.0);  // no −0
  return ticks;
}

std::string toSvg(const Chart& given) {
  Chart chart = given;
  Axis x, y;
  for (ChartSeries& series : chart.series) {
    std::erase_if(series.points, [](const ChartPoint& p) { return !finite(p); });
    for (const ChartPoint& p : series.points) {
      for (const double side : {-1.0, 1.0}) {
        x.cover(p.x + side * p.xError);
        y.cover(p.y + side * p.yError);
      }
    }
  }
  x.pad();
  y.pad();
  Drawing drawing(chart, x, y);
  drawing.axes();
  for (const bool faint : {true, false})
    for (const ChartSeries& series : chart.series)
      if (series.faint == faint) drawing.series(series);
  int row = 0;
  for (const ChartSeries& series : chart.series)
    if (!series.name.empty()) drawing.legendEntry(series, row++);
  return drawing.finish();
}

}  // namespace hessianlab
