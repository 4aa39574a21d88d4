using System.Collections.Frozen;
using Spectre.Console.Cli.Help;

namespace QaBot.Commands.Completing;

/// <summary>Scripts that complete commands and options; where neither fits, the shell completes names of files as it does
/// elsewhere.</summary>
internal static class ShellScripts
{
    /// <summary>What writes the script of a shell, by its name.</summary>
    public static readonly FrozenDictionary<string, Func<ICommandModel, string>> Writers =
        new Dictionary<string, Func<ICommandModel, string>>
        {
            ["bash"] = Bash,
            ["zsh"] = Zsh,
            ["powershell"] = PowerShell,
        }.ToFrozenDictionary(StringComparer.Ordinal);

    private static string Bash(ICommandModel model) => $$"""
        # Load it with: source <(QaBot completion bash)
        _qabot() {
          local current="${COMP_WORDS[COMP_CWORD]}"
          if [ "$COMP_CWORD" -eq 1 ]; then
            COMPREPLY=($(compgen -W "{{Names(model)}}" -- "$current"))
            return
          fi
          case "$current" in
            -*) ;;
            *) return ;;
          esac
          case "${COMP_WORDS[1]}" in
        {{Cases(model, (name, options) => $"    {name}) COMPREPLY=($(compgen -W \"{options}\" -- \"$current\")) ;;")}}
          esac
        }
        complete -o default -F _qabot QaBot

        """;

    private static string Zsh(ICommandModel model) => $$"""
        #compdef QaBot
        # Load it with: source <(QaBot completion zsh)
        _qabot() {
          if (( CURRENT == 2 )); then
            compadd -- {{Names(model)}}
            return
          fi
          if [[ "${words[CURRENT]}" != -* ]]; then
            _files
            return
          fi
          case "${words[2]}" in
        {{Cases(model, (name, options) => $"    {name}) compadd -- {options} ;;")}}
          esac
        }
        compdef _qabot QaBot

        """;

    private static string PowerShell(ICommandModel model) => $$"""
        # Load it with: QaBot completion powershell | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName QaBot -ScriptBlock {
          param($word, $line, $cursor)
          $words = @($line.CommandElements | ForEach-Object { $_.ToString() })
          $options = @{
        {{Cases(model, (name, options) => $"    '{name}' = '{options}'")}}
          }
          $fitting = if ($words.Count -lt 2 -or ($words.Count -eq 2 -and $word -ne '')) { '{{Names(model)}}' } else { $options[$words[1]] }
          "$fitting".Split(' ', [StringSplitOptions]::RemoveEmptyEntries) | Where-Object { $_ -like "$word*" } |
            ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }

        """;

    private static IEnumerable<ICommandInfo> Shown(ICommandModel model) => model.Commands.Where(command => !command.IsHidden);

    private static string Names(ICommandModel model) => string.Join(' ', Shown(model).Select(command => command.Name));

    private static string Cases(ICommandModel model, Func<string, string, string> line) => string.Join(
        '\n', Shown(model).Select(command =>
            line(command.Name, string.Join(' ', CommandTree.OptionsOf(command).Select(option => option.Name).Append("--help")))));
}
