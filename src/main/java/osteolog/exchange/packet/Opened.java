package osteolog.exchange.packet;

/// A packet that was opened, and by whose keys it is signed.
///
/// The signature proves that it is as the owner of these keys made it; whether the keys are those
/// of the colleague is for the reader to know, by the fingerprint.
///
/// @param packet the packet
/// @param signer the keys that it is signed with
public record Opened(Packet packet, PublicKeys signer) {}
