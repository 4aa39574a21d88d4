using System.Collections.Concurrent;
using System.Reflection;

namespace QaBot.BotFramework.Json;

/// <summary>
/// The classes of which objects may be made out of a state: plain values, those of this library and of assemblies that use
/// it, and lists and dictionaries of them. No others, so that who can write to the store cannot have any object made.
/// </summary>
internal static class StateTypes
{
    private static readonly Assembly Library = typeof(StateTypes).Assembly;
    private static readonly ConcurrentDictionary<Type, bool> Known = new();

    /// <summary>Finds a class by its assembly-qualified name; null when there is none or no object of it may be made.</summary>
    public static Type? Find(string? name)
    {
        try
        {
            return name is not null && Type.GetType(name, throwOnError: false) is { } type && MayBeMade(type) ? type : null;
        }
        catch (Exception error) when (error is IOException or BadImageFormatException or TypeLoadException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Whether objects of a class may be made.</summary>
    public static bool MayBeMade(Type type) => Known.GetOrAdd(type, Decide);

    private static bool Decide(Type type)
    {
        if (type.IsArray)
        {
            return MayBeMade(type.GetElementType()!);
        }

        if (type.IsGenericType)
        {
            var open = type.GetGenericTypeDefinition();
            return (open == typeof(List<>) || open == typeof(HashSet<>) || open == typeof(Dictionary<,>) || open == typeof(Nullable<>) || IsOwn(open))
                && type.GetGenericArguments().All(MayBeMade);
        }

        return type.IsPrimitive
            || type == typeof(string)
            || type == typeof(object)
            || type == typeof(decimal)
            || type == typeof(Guid)
            || type == typeof(DateTime)
            || type == typeof(DateTimeOffset)
            || type == typeof(DateOnly)
            || type == typeof(TimeOnly)
            || type == typeof(TimeSpan)
            || IsOwn(type);
    }

    private static bool IsOwn(Type type) =>
        type.Assembly == Library
        || type.Assembly.GetReferencedAssemblies().Any(reference => AssemblyName.ReferenceMatchesDefinition(reference, Library.GetName()));
}
