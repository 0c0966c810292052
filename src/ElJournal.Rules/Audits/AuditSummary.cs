using System.Collections.Immutable;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.Rules.Packs;
using NodaTime;

namespace ElJournal.Rules.Audits;

/// <summary>Сводка проверки: all of an audit but the findings, which went to a sink.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed class AuditSummary
{
    private readonly ISchoolYearSource source;

    internal AuditSummary(ISchoolYearSource source) => this.source = source;

    /// <summary>Gets the regulation.</summary>
    public required Regulation Regulation { get; init; }

    /// <summary>Gets the instant of the check.</summary>
    public required Instant AsOf { get; init; }

    /// <summary>Gets the clock of the school, by which its readers are told of instants.</summary>
    public SchoolClock Clock => source.Register.Clock;

    /// <summary>Gets the digest of the facts that were judged, 64 hexadecimal digits; worked out when asked for, unless the source knows it.</summary>
    public string RecordDigest => source.Digest;

    /// <summary>Gets the digest of the regulation, 64 hexadecimal digits.</summary>
    public string RegulationDigest => Regulation.Digest;

    /// <summary>Gets the totals.</summary>
    public required AuditTotals Totals { get; init; }

    /// <summary>Gets how often each verdict was given, by binding.</summary>
    public required VerdictCounts Counts { get; init; }

    /// <summary>Gets what could not be judged, by norm and reason.</summary>
    public required ImmutableArray<UndeterminedGroup> Undetermined { get; init; }

    /// <summary>Gets what a reader must know of the limits of the audit.</summary>
    public required ImmutableArray<AuditNotice> Notices { get; init; }
}
