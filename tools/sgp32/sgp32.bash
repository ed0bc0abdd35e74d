# SPDX-License-Identifier: Apache-2.0
# bash completion for sgp32. The names of types come from the tool itself.

# Full names once a module was begun, bare names too before that.
_sgp32_types()
{
    local tool=$1 word=$2
    if [ -z "${_sgp32_type_names-}" ]; then
        _sgp32_type_names=$("$tool" types -o names 2>/dev/null)
        _sgp32_bare_names=$(sed 's/.*\.//' <<<"$_sgp32_type_names" | sort -u)
    fi
    mapfile -t COMPREPLY < <(compgen -W "$_sgp32_type_names" -- "$word"
        [[ $word == *.* ]] || compgen -W "$_sgp32_bare_names" -- "$word")
}

_sgp32()
{
    local tool=${COMP_WORDS[0]} word=${COMP_WORDS[COMP_CWORD]}
    local before=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]-}
    local options='' formats=''
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W 'decode encode types show verify sign keys bpp help --help --version' -- "$word")
        return
    fi
    local part=${COMP_WORDS[2]-} parts=''
    case $command in
    verify) parts='package result notification session chain' ;;
    sign) parts='package result' ;;
    bpp) parts='open seal segment show' ;;
    esac
    if [ -n "$parts" ] && [ "$COMP_CWORD" -eq 2 ]; then
        mapfile -t COMPREPLY < <(compgen -W "$parts" -- "$word")
        return
    fi
    case $command in
    decode)
        options='--type --output --lenient --hex --full --input --color --lines --help'
        formats='tree json hex'
        ;;
    encode)
        options='--type --output --color --lines --help'
        formats='der hex base64'
        ;;
    types)
        options='--output --color --help'
        formats='text json names'
        ;;
    show) options='--color --help' ;;
    keys) options='--private --peer --eid --host-id --key-type --key-length --help' ;;
    bpp)
        case $part in
        open)
            options='--private --dp-private --euicc-otpk --eid --dp-cert --transaction-id
                --output-file --color --help'
            ;;
        seal)
            options='--key --dp-private --euicc-otpk --eid --metadata --configure --transaction-id
                --host-id --replace-keys --output-file --color --help'
            ;;
        show) options='--color --help' ;;
        esac
        ;;
    verify)
        case $part in
        package) options='--key --token --color --help' ;;
        result) options='--key --token --v10 --color --help' ;;
        notification) options='--key --color --help' ;;
        session) options='--color --help' ;;
        chain)
            options='--root --role --at --crl --refuse-names --refuse-issuer-name --require-crl
                --report-eins --color --help'
            ;;
        esac
        ;;
    sign)
        options='--key --token --output --color --help'
        formats='der hex base64 pem json'
        [ "$part" != result ] || options+=' --v10'
        ;;
    help)
        mapfile -t COMPREPLY < <(compgen -W 'decode encode types show verify sign keys bpp' -- "$word")
        return
        ;;
    esac
    # bash takes --output=hex apart at the equals sign.
    if [ "$word" = = ]; then
        word=''
    elif [ "$before" = = ]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    case $before in
    -t | --type) _sgp32_types "$tool" "$word" ;;
    -o | --output) mapfile -t COMPREPLY < <(compgen -W "$formats" -- "$word") ;;
    --input) mapfile -t COMPREPLY < <(compgen -W 'auto der hex base64 pem' -- "$word") ;;
    --role)
        mapfile -t COMPREPLY < <(compgen -W 'any ci ci_sub_ca eum eum_sub_ca euicc dp_sub_ca dp_tls
            dp_auth dp_pb ds_sub_ca ds_tls ds_auth eim_sign eim_tls' -- "$word")
        ;;
    --color) mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$word") ;;
    *)
        if [[ $word == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
        elif [ "$command" = show ]; then
            _sgp32_types "$tool" "$word"
        elif [ "$command" != types ]; then
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "$word")
        fi
        ;;
    esac
}

complete -F _sgp32 sgp32
