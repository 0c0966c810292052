namespace ElJournal.Rules.Access;

/// <summary>That something — a person, a class or a journal, by number — is somebody's own for some time.</summary>
internal readonly record struct Tie(int Number, AccessSpan Time);
