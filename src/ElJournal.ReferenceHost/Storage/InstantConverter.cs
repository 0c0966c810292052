using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace ElJournal.ReferenceHost.Storage;

/// <summary>Keeps an instant as ticks since 1970, the same in every data base.</summary>
internal sealed class InstantConverter() : ValueConverter<Instant, long>(instant => instant.ToUnixTimeTicks(), ticks => Instant.FromUnixTimeTicks(ticks));
