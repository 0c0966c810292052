using ScottPlot;

namespace ElJournal.Reporting.Pictures;

/// <summary>A picture ready to be drawn, and its size in pixels.</summary>
internal readonly record struct PlotSheet(Plot Plot, int Width, int Height);
