using System.Collections.Immutable;

namespace ElJournal.ReferenceHost.Site.Classes;

/// <summary>Обучающийся класса: what the pupil missed, and where the marks are low.</summary>
/// <param name="Pupil">The id of the pupil.</param>
/// <param name="Name">The name.</param>
/// <param name="Missed">How many lessons of the period were missed.</param>
/// <param name="Unexplained">How many of them without a stated reason.</param>
/// <param name="Late">How often the pupil was late.</param>
/// <param name="Low">The subjects in which the average does not reach the least mark that passes, with the average.</param>
public sealed record ClassPupilRow(string Pupil, string Name, int Missed, int Unexplained, int Late, ImmutableArray<string> Low);
