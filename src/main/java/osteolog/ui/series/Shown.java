package osteolog.ui.series;

import java.util.List;
import osteolog.figure.Figure;
import osteolog.series.plot.Spot;

/// A figure and what can be pointed at in it.
///
/// @param figure the figure
/// @param spots its spots, in reading order
public record Shown(Figure figure, List<Spot> spots) {}
