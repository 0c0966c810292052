using NodaTime;

namespace ElJournal.ReferenceHost.Site.Progress;

/// <summary>Отметка предмета с тем, за что она и сколько весит.</summary>
/// <param name="Day">The day that it belongs to.</param>
/// <param name="Text">The mark.</param>
/// <param name="Work">What it is for.</param>
/// <param name="Weight">The weight with which it counts; null where no rules are determined.</param>
public sealed record ProgressMark(LocalDate Day, string Text, string Work, string? Weight);
