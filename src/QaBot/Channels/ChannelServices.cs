using QaBot.Channels.Emulator;
using QaBot.Channels.Markdown;
using QaBot.Channels.Teams;
using QaBot.Channels.WebChat;

namespace QaBot.Channels;

/// <summary>Registers the channels.</summary>
internal static class ChannelServices
{
    /// <summary>Registers them; a new one is a folder beside this file and a line here.</summary>
    public static IServiceCollection AddChannels(this IServiceCollection services)
    {
        services.AddSingleton<ArticleLinks>();
        services.AddSingleton<MarkdownChannel>();
        services.AddSingleton<ChannelSet>();
        services.AddSingleton<IChannel, TeamsChannel>();
        services.AddSingleton<IChannel, WebChatChannel>();
        services.AddSingleton<IChannel, EmulatorChannel>();
        return services;
    }
}
