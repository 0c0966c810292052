using ElJournal.Rules.Access;

namespace ElJournal.Rules.Desk;

/// <summary>What a command asks of access: one action with one resource.</summary>
internal readonly record struct DeskRequest(AccessAction Action, AccessTarget Target);
