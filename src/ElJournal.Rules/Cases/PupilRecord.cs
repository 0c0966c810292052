using System.Collections.Immutable;
using ElJournal.Domain.People;

namespace ElJournal.Rules.Cases;

/// <summary>Обучающийся в реестре: a pupil, and the classes to which the pupil belongs or belonged.</summary>
/// <param name="Pupil">Who.</param>
/// <param name="Enrolments">All enrolments on record, of other years too.</param>
/// <param name="IsOfYear">Whether one of them has a day in the school year.</param>
public sealed record PupilRecord(PupilId Pupil, ImmutableArray<Enrolment> Enrolments, bool IsOfYear);
