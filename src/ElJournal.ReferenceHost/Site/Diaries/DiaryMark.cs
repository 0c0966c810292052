namespace ElJournal.ReferenceHost.Site.Diaries;

/// <summary>Отметка в дневнике.</summary>
/// <param name="Text">The mark.</param>
/// <param name="Work">What it is for.</param>
public sealed record DiaryMark(string Text, string Work);
