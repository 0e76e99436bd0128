package osteolog.ui.series;

import java.util.List;
import osteolog.figure.Figure;
import osteolog.series.plot.Spot;
import osteolog.series.plot.SpotFinder;

/// A figure and what can be pointed at in it.
///
/// @param figure the figure
/// @param spots its spots, in reading order
/// @param finder finds what stands at a point
public record Shown(Figure figure, List<Spot> spots, SpotFinder finder) {}
