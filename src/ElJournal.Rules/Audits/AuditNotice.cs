namespace ElJournal.Rules.Audits;

/// <summary>Оговорка: what an audit could not look at, or did not count.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
/// <param name="Code">What kind of notice: <c>not-checked</c>, <c>advice-undetermined</c>, <c>share</c>.</param>
/// <param name="Text">The notice, in Russian.</param>
public sealed record AuditNotice(string Code, string Text);
