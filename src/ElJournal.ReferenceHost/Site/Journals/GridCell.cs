namespace ElJournal.ReferenceHost.Site.Journals;

/// <summary>Клетка сетки.</summary>
/// <param name="Text">What stands in it; empty where nothing does, or who looks may not read it.</param>
/// <param name="Seen">The versions shown.</param>
/// <param name="IsOut">Whether the pupil did not belong to the journal on that day.</param>
public readonly record struct GridCell(string Text, SeenVersions Seen, bool IsOut);
