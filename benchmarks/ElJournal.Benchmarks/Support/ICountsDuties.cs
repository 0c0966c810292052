namespace ElJournal.Benchmarks.Support;

/// <summary>A benchmark whose figures are told per duty.</summary>
public interface ICountsDuties
{
    /// <summary>Counts the verdicts that one call gives on cases to which the norm applies, with the parameters that are set.</summary>
    long CountDuties();
}
