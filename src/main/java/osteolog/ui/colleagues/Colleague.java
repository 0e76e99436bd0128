package osteolog.ui.colleagues;

import osteolog.exchange.packet.PublicKeys;

/// A colleague whose keys are known.
///
/// @param name the name that the user gave them
/// @param keys their keys
public record Colleague(String name, PublicKeys keys) {}
