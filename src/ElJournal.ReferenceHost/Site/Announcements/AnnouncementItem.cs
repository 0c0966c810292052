namespace ElJournal.ReferenceHost.Site.Announcements;

/// <summary>Объявление на доске.</summary>
/// <param name="Id">The id of the announcement.</param>
/// <param name="When">When it was published, at the school; null when nobody knows.</param>
/// <param name="Author">Who published it, by name; null when not recorded.</param>
/// <param name="Audience">For whom it is.</param>
/// <param name="Topics">What it speaks of.</param>
/// <param name="Text">What it says; null where the school does not keep it.</param>
/// <param name="IsRead">Whether who looks has said that it is read; null for staff, who are not asked.</param>
/// <param name="Readers">How many have said so; null for families, who do not see it.</param>
public sealed record AnnouncementItem(string Id, string? When, string? Author, string Audience, string Topics, string? Text, bool? IsRead, int? Readers);
