namespace ElJournal.Rules.Indexing;

/// <summary>That two audiences have a pupil in common, for some days.</summary>
/// <param name="Audience">The other audience.</param>
/// <param name="FirstDay">First day of the year on which they do.</param>
/// <param name="LastDay">Last day.</param>
/// <param name="IsCertain">Whether they surely do; false when membership is not on record.</param>
internal readonly record struct Overlap(int Audience, int FirstDay, int LastDay, bool IsCertain);
