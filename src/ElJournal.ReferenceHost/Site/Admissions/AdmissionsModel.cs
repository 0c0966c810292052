using System.Collections.Immutable;
using ElJournal.Domain.Admissions;
using NodaTime;

namespace ElJournal.ReferenceHost.Site.Admissions;

/// <summary>Заявления о приёме.</summary>
/// <param name="Rows">Those that are shown, the latest first.</param>
/// <param name="Counts">How many applications are in each state.</param>
/// <param name="State">Of which state alone they are shown; null for all.</param>
/// <param name="MayEnter">Whether who looks may record one.</param>
/// <param name="Today">The day at the school.</param>
/// <param name="Notice">What became of what was sent; null when nothing was.</param>
public sealed record AdmissionsModel(
    ImmutableArray<AdmissionRow> Rows, ImmutableArray<(AdmissionState State, int Count)> Counts, AdmissionState? State, bool MayEnter, LocalDate Today, Notice? Notice);
